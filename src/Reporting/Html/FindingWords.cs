using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>A finding's heading, and who has to do what about it.</summary>
internal static class FindingWords
{
    /// <summary>书面与网上不一致：研发费用 2022年.</summary>
    public static string Title(Finding finding, View view) =>
        Title(finding.Code, finding.Field, finding.Period, finding.Criterion, finding.Attachment, view);

    /// <summary>The same of a finding of another check.</summary>
    public static string Title(RunFinding finding, View view) =>
        Title(finding.Code, finding.Field, finding.Period, finding.Criterion, finding.Attachment, view);

    /// <summary>Who acts, and how.</summary>
    public static string ToDo(Finding finding, Texts texts) => texts.Format("title-of", ActorName(finding.Actor, texts), finding.Action);

    /// <summary>The name of who acts.</summary>
    public static string ActorName(Actor actor, Texts texts) => texts["actor." + Words.Of(actor)];

    /// <summary>What the clause asks for, where the programme says it.</summary>
    public static string? ClauseSays(Finding finding, View view) => ClauseOf(finding, view)?.Says;

    /// <summary>The clause itself. One article asks for several things: what a paper is the proof of is the one whose judging asked for it.</summary>
    public static Clause? ClauseOf(Finding finding, View view)
    {
        if (view.FindCriterion(finding.Criterion) is { } own)
            return own.Clause;
        var candidates = view.Report.Criteria.Where(c => c.Clause.Article == finding.Clause).ToArray();
        if (finding.Attachment is { } paper && view.AttachmentTitle(paper) is var title)
            candidates = [.. candidates.OrderByDescending(c => c.Criterion == paper).ThenByDescending(c => InCommon(c.Clause.Says, title))];
        return (candidates.FirstOrDefault(c => finding.Attachment is { } kind && Asks(c.Tree, kind)) ?? candidates.FirstOrDefault())?.Clause
            ?? view.Report.Programme.Criteria.FirstOrDefault(c => c.Clause.Article == finding.Clause)?.Clause;
    }

    /// <summary>How many characters in a row two texts have in common: 申报单位签署承诺书 asks for 信用承诺书, 推荐不超过2项 of the same article does not.</summary>
    public static int InCommon(string a, string b)
    {
        var most = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var length = 0;
                while (i + length < a.Length && j + length < b.Length && a[i + length] == b[j + length])
                    length++;
                most = Math.Max(most, length);
            }
        }

        return most;
    }

    private static bool Asks(EvaluationNode? node, string kind) =>
        node is not null && (node.AttachedKind == kind || node.Children.Any(c => Asks(c, kind)));

    /// <summary>What it rests on where no clause asks for it: district practice, or what the check looks at.</summary>
    public static string? WithoutClause(Finding finding, View view) =>
        finding is { Code: "attachment-missing", Attachment: { } kind } && view.Report.Programme.FindAttachment(kind) is { Basis: "practice" } ? view.Texts["basis-practice"]
        : finding.Rule.Length > 0 ? view.Texts.Format("no-clause", finding.Rule)
        : null;

    private static string Title(string code, FieldId? field, Period? period, string? criterion, string? attachment, View view)
    {
        var title = view.Texts.Find("code." + code) ?? code;
        var subject = field is { } stated ? view.Subject(stated, period)
            : criterion is not null ? view.CriterionTitle(criterion)
            : attachment is not null ? view.AttachmentTitle(attachment)
            : null;

        // 法定代表人不一致：法定代表人 says the same twice.
        return subject is null || code.StartsWith("identity-", StringComparison.Ordinal) ? title : view.Texts.Format("title-of", title, subject);
    }
}
