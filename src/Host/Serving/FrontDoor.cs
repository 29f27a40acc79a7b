using DocPipeline.Host.Cli;
using DocPipeline.Store.Accounts;
using DocPipeline.Web;
using DocPipeline.Work;
using Microsoft.AspNetCore.Builder;

namespace DocPipeline.Host.Serving;

/// <summary>The service's web part from its opening to its end.</summary>
internal sealed class FrontDoor(Session session, WebOptions options, WorkHost host, IReviewDesk desk) : IAsyncDisposable
{
    private const string FirstAdministrator = "admin";
    private static readonly TimeSpan SetupLife = TimeSpan.FromDays(1);
    private readonly WebApplication _door = WebDoor.Build(options, host, desk, TimeProvider.System);

    /// <summary>Listens, and says where; where nobody can sign in yet, also how to.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await _door.StartAsync(cancellation).ConfigureAwait(false);
        foreach (string address in _door.Urls)
            session.Terminal.Note(session.Messages.Format("serve.listening", address));
        var accounts = new AccountStore(host.Database, TimeProvider.System);
        if (await accounts.OpenFirstAsync(FirstAdministrator, SetupLife, cancellation).ConfigureAwait(false) is { } link)
            session.Terminal.Note(session.Messages.Format("serve.setup", WebDoor.PasswordLink(_door.Urls.First(), link.Text)));
    }

    public async ValueTask DisposeAsync()
    {
        await _door.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _door.DisposeAsync().ConfigureAwait(false);
    }
}
