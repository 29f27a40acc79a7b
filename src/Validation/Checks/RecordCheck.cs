using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>The online record itself: its programme, its labels, and fields it states twice.</summary>
internal static partial class RecordCheck
{
    // Enough to find it on its page.
    private const int LongestValue = 20;

    public static void Run(Review review)
    {
        ReportUnknownLabels(review);
        if (review.Dossier.Submission is not { } submission)
            return;
        ReportProgramme(review, submission.Record.Programme);
        foreach (var field in submission.Duplicates.Where(f => review.Dossier.FindField(f) is not null))
        {
            var statements = submission.Statements.Where(s => s.Field == field).ToArray();
            var values = string.Join(review.Phrases.Say("list.comma"), statements.Select(review.Values.Of));
            var paper = statements.Select(s => review.Dossier.FindPaper(s.Field, s.Period)).OfType<Statement>().Distinct().ToArray();
            var printed = paper.Length == 0 ? "" : review.Phrases.Say("online-duplicate-field.paper", string.Join(review.Phrases.Say("list.comma"), paper.Select(review.Values.WithPlace)));
            var message = review.Phrases.Say("online-duplicate-field", review.Title(field, null), values, printed);
            review.Findings.Add(Code.OnlineDuplicateField, new Notice(message) { Field = field, Statements = [.. paper, .. statements] });
        }
    }

    private static void ReportProgramme(Review review, string? stated)
    {
        var programme = review.Dossier.Programme;
        if (stated is null || stated == programme.Id || TextForm.OneHoldsOther(Core(stated), Core(programme.Title)))
            return;
        review.Findings.Add(Code.ProgrammeMismatch, new Notice(review.Phrases.Say("programme-mismatch", stated, programme.Title, programme.Id)));
    }

    // Portals write a programme's title with and without its year, 项目 and 申报.
    private static string Core(string title) => Surroundings().Replace(TextForm.Of(title), string.Empty);

    [GeneratedRegex("[0-9]{4}年度?|年度|项目|申报书?|建设$")]
    private static partial Regex Surroundings();

    // A heading, a number, a value that stands like a label, what an export says of itself, and another place of what was checked: listing them
    // would say that something was not looked at which there is no need to look at.
    private static IEnumerable<UnknownLabel> WorthAWord(Dossier dossier)
    {
        var known = KnownLabels.Of(dossier.Programme.Vocabulary);
        var checkedFields = dossier.Actual.Select(s => s.Field).ToHashSet();

        // 申请数 | 有效数 beside one label: a value of its row was read, and the label is no stranger.
        var read = dossier.Evidence.Statements.Where(s => s.Origin == Origin.Paper).SelectMany(s => s.Labels).Select(TextForm.Of).ToHashSet(StringComparer.Ordinal);
        return dossier.Evidence.UnknownLabels.Where(unknown =>
            TextForm.Of(unknown.Label).TrimEnd(':') is var form && !NoLabel().IsMatch(form) && !known.IsOfRecord(form) && !read.Contains(form)
            && !known.FieldsOf(form).Any(checkedFields.Contains));
    }

    // (2)制度建设, 2.制度建设, 有效专利53件, ZL201317278677.1.
    [GeneratedRegex("^[(]?[0-9]{1,2}[).、]?(?![0-9年])|^[(]?[一二三四五六七八九十]+[)、]|[0-9]+(件|人|项|个|家|万元|元|%)|[0-9]{6}")]
    private static partial Regex NoLabel();

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    private static void ReportUnknownLabels(Review review)
    {
        var comma = review.Phrases.Say("list.comma");
        var unread = WorthAWord(review.Dossier).ToList();
        if (unread.Count > 0)
        {
            var labels = string.Join(comma, unread.Select(u => review.Phrases.Say(
                u.AsPrinted.Length == 0 ? "unknown-label.place" : "unknown-label.value", u.Label, Short(u.AsPrinted), review.Values.PageName(u.Page))));

            // Every form asks for things no rule is about; an entry of the online record that nobody compares is another matter.
            review.Findings.Add(Code.UnknownLabel, new Notice(review.Phrases.Say("unknown-label.paper", labels)) { Severity = Severity.Info });
        }

        var unknown = review.Dossier.Submission?.UnknownEntries ?? [];
        if (unknown.Length > 0)
        {
            var labels = string.Join(comma, unknown.Select(e => $"“{(e.Label.Length > 0 ? e.Label : e.Field)}”={e.Value}").Distinct());
            review.Findings.Add(Code.UnknownLabel, new Notice(review.Phrases.Say("unknown-label.online", labels)));
        }
    }
}
