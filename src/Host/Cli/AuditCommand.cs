using System.CommandLine;
using DocPipeline.Store;
using DocPipeline.Store.Auditing;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline audit</c>: whether the audit log is whole.</summary>
internal sealed class AuditCommand
{
    private readonly Session _session;
    private readonly StoreOptions _store;

    private AuditCommand(Session session)
    {
        _session = session;
        _store = new StoreOptions(session.Messages);
    }

    public static Command Create(Session session)
    {
        var audit = new AuditCommand(session);
        var verify = new Command("verify", session.Messages["help.audit.verify"]);
        audit._store.AddTo(verify);
        verify.SetAction(audit.VerifyAsync);
        return new Command("audit", session.Messages["help.audit"]) { verify };
    }

    private async Task<int> VerifyAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Database database = await _store.OpenAsync(parsed, isMade: false, cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            AuditVerdict verdict = await new AuditLog(database, TimeProvider.System).VerifyAsync(cancellation).ConfigureAwait(false);
            if (parsed.GetValue(_session.JsonOption))
            {
                _session.Terminal.SayJson(json =>
                {
                    json.WriteNumber("entries", verdict.Entries);
                    json.WriteString("head", verdict.Head);
                    if (verdict.BrokenAt is { } broken)
                        json.WriteNumber("brokenAt", broken);
                    else
                        json.WriteNull("brokenAt");
                });
            }
            else
            {
                _session.Terminal.Say(verdict.BrokenAt is { } broken
                    ? _session.Messages.Format("audit.broken", broken, verdict.Entries)
                    : _session.Messages.Format("audit.whole", verdict.Entries, verdict.Head));
            }

            return (int)(verdict.BrokenAt is null ? ExitCode.Ready : ExitCode.Discrepancies);
        }
    }
}
