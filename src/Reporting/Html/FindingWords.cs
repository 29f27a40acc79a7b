using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>A finding's heading, and who has to do what about it.</summary>
internal static class FindingWords
{
    /// <summary>书面与网上不一致：研发费用 2022年.</summary>
    public static string Title(Finding finding, View view)
    {
        var title = view.Texts.Find("code." + finding.Code) ?? finding.Code;
        return Subject(finding, view) is { } subject ? view.Texts.Format("title-of", title, subject) : title;
    }

    /// <summary>Who acts, and how.</summary>
    public static string ToDo(Finding finding, Texts texts) => texts.Format("title-of", ActorName(finding.Actor, texts), finding.Action);

    /// <summary>The name of who acts.</summary>
    public static string ActorName(Actor actor, Texts texts) => texts["actor." + Words.Of(actor)];

    /// <summary>What the clause asks for, where the programme says it.</summary>
    public static string? ClauseSays(Finding finding, View view) =>
        view.FindCriterion(finding.Criterion)?.Clause.Says
        ?? view.Report.Programme.Criteria.FirstOrDefault(c => c.Clause.Article == finding.Clause)?.Clause.Says;

    private static string? Subject(Finding finding, View view)
    {
        if (finding.Field is { } field)
            return view.Subject(field, finding.Period);
        if (finding.Criterion is { } criterion)
            return view.CriterionTitle(criterion);
        return finding.Attachment is { } attachment ? view.AttachmentTitle(attachment) : null;
    }
}
