using System.Collections.Immutable;
using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline explain</c>: what a finding or a criterion means, and the clause behind it in every programme.</summary>
internal sealed class ExplainCommand(Session session)
{
    private readonly Messages _messages = session.Messages;

    public static Command Create(Session session)
    {
        var code = new Argument<string>("CODE") { Description = session.Messages["explain.code"] };
        var command = new Command("explain", session.Messages["help.explain"]) { code };
        command.SetAction(parsed => new ExplainCommand(session).Run(parsed.GetValue(code)!, parsed.GetValue(session.JsonOption)));
        return command;
    }

    private int Run(string code, bool forPrograms)
    {
        Packs packs = session.Packs();
        ImmutableArray<Programme> programmes = [.. packs.Ids.Select(packs.Programme)];
        string explanation = Explainer.Explain(code, programmes, _messages.Language)
            ?? throw new UnusableInputException(code, _messages.Format("explain.unknown", string.Join(", ", KnownCodes(programmes))));

        if (forPrograms)
        {
            session.Terminal.SayJson(json =>
            {
                json.WriteString("code", code);
                json.WriteString("severity", CheckCatalogue.Find(code) is { } check ? ReportSummary.WordOf(check.Severity) : null);
                json.WriteString("explanation", explanation);
            });
            return (int)ExitCode.Ready;
        }

        foreach (string line in explanation.Split('\n'))
            session.Terminal.Say(line);
        return (int)ExitCode.Ready;
    }

    private static IEnumerable<string> KnownCodes(ImmutableArray<Programme> programmes) =>
        CheckCatalogue.All.Select(check => check.Code)
            .Concat(programmes.SelectMany(programme => programme.Criteria).Select(criterion => criterion.Id))
            .Distinct();
}
