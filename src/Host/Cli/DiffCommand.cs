using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;
using DocPipeline.Reporting.Json;
using DocPipeline.Reporting.Runs;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline diff</c>: what changed between two checks of a submission, and why.</summary>
internal sealed class DiffCommand
{
    private readonly Session _session;
    private readonly Argument<string> _before;
    private readonly Argument<string> _after;

    private DiffCommand(Session session)
    {
        _session = session;
        _before = new Argument<string>("RUN_A") { Description = session.Messages["diff.before"] };
        _after = new Argument<string>("RUN_B") { Description = session.Messages["diff.after"] };
    }

    public static Command Create(Session session)
    {
        var diff = new DiffCommand(session);
        var command = new Command("diff", session.Messages["help.diff"]) { diff._before, diff._after };
        command.SetAction(diff.Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var earlier = new EarlierRun(_session.Messages);
        RunRecord before = earlier.Read(parsed.GetValue(_before)!);
        RunRecord after = earlier.Read(parsed.GetValue(_after)!, before.Programme);
        Changes changes = RunComparison.Compare(before, after);
        if (parsed.GetValue(_session.JsonOption))
        {
            _session.Terminal.SayJson(json => ChangesJson.WriteMembers(json, changes));
            return;
        }

        Packs packs = _session.Packs();
        _session.Terminal.Say(after.Applicant ?? _session.Messages["summary.nobody"]);
        var text = new ChangesText(_session.Terminal, _session.Messages, packs.Ids.Contains(after.Programme) ? packs.Programme(after.Programme).Vocabulary : packs.Vocabulary());
        text.WriteReasons(changes);
        text.Write(changes);
    }
}
