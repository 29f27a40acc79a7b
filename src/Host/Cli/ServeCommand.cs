using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Host.Serving;
using DocPipeline.Work;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline serve</c>: takes submissions in and works on them, until told to stop.</summary>
internal sealed class ServeCommand
{
    private readonly Session _session;
    private readonly ServingOptions _options;

    private ServeCommand(Session session)
    {
        _session = session;
        _options = new ServingOptions(session);
    }

    public static Command Create(Session session)
    {
        var serve = new ServeCommand(session);
        var command = new Command("serve", session.Messages["help.serve"]);
        serve._options.AddTo(command, isWorker: false);
        command.SetAction(serve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await Task.Yield();
        WorkOptions options = _options.Of(parsed);
        var work = new BookletWork(_session.Packs(), _options.ListsOf(parsed), _options.ReadingOf(options), _session.Messages);
        var log = new WorkLog(_session.Terminal, _session.Messages, TimeProvider.System);
        try
        {
            WorkHost host = await WorkHost.OpenAsync(options, work, log, TimeProvider.System, cancellation).ConfigureAwait(false);
            await using (host.ConfigureAwait(false))
            {
                _session.Terminal.Note(_session.Messages.Format("serve.ready", Path.GetFullPath(options.Data), options.Workers));
                await host.RunAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (DataInUseException taken)
        {
            throw new UnusableInputException(taken.Message, _session.Messages["serve.data-in-use"]);
        }

        return (int)ExitCode.Ready;
    }
}
