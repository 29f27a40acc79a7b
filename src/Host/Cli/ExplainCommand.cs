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
        if (CheckCatalogue.Find(code) is { } check)
            Explain(check, programmes, forPrograms);
        else if (programmes.Any(programme => programme.Criteria.Any(criterion => criterion.Id == code)))
            Explain(code, programmes, forPrograms);
        else
            throw new UnusableInputException(code, _messages.Format("explain.unknown", string.Join(", ", KnownCodes(programmes))));
        return (int)ExitCode.Ready;
    }

    private void Explain(CheckEntry check, ImmutableArray<Programme> programmes, bool forPrograms)
    {
        if (forPrograms)
        {
            session.Terminal.SayJson(json =>
            {
                json.WriteString("code", check.Code);
                json.WriteString("severity", ReportSummary.WordOf(check.Severity));
            });
            return;
        }

        session.Terminal.Say(check.Code);
        session.Terminal.Say(_messages.Format("explain.severity", _messages["severity." + check.Severity]));
        foreach (Programme programme in programmes)
        {
            foreach (Criterion criterion in programme.Criteria.Where(criterion => criterion is FormalCriterion formal && formal.Check == check.Asks))
                SayClause(programme, criterion);
        }
    }

    private void Explain(string criterionId, ImmutableArray<Programme> programmes, bool forPrograms)
    {
        foreach (Programme programme in programmes)
        {
            foreach (Criterion criterion in programme.Criteria.Where(criterion => criterion.Id == criterionId))
            {
                if (forPrograms)
                {
                    session.Terminal.SayJson(json =>
                    {
                        json.WriteString("programme", programme.Id);
                        json.WriteString("criterion", criterion.Id);
                        json.WriteString("kind", criterion.IsRule ? "rule" : "person");
                        json.WriteString("clause", criterion.Clause.Article);
                        json.WriteString("says", criterion.Clause.Says);
                    });
                    continue;
                }

                session.Terminal.Say($"{criterion.Id}  {criterion.Title}  [{_messages[criterion.IsRule ? "programmes.rule" : "programmes.person"]}]");
                SayClause(programme, criterion);
            }
        }
    }

    private void SayClause(Programme programme, Criterion criterion) =>
        session.Terminal.Say(_messages.Format("explain.clause", programme.Id, criterion.Clause.Article, criterion.Clause.Says));

    private static IEnumerable<string> KnownCodes(ImmutableArray<Programme> programmes) =>
        CheckCatalogue.All.Select(check => check.Code)
            .Concat(programmes.SelectMany(programme => programme.Criteria).Select(criterion => criterion.Id))
            .Distinct();
}
