using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting.Docx;

/// <summary>What the notice says, paragraph by paragraph: to whom, until when, and what each has to do.</summary>
internal static class NoticeText
{
    // Further places of one finding are for the report; a letter that lists forty rows is read by nobody.
    private const int MostPlaces = 8;

    // What the reviewer still has to look at or decide is said in the report: a letter asks for what its readers can do.
    private static readonly Actor[] s_actors = [Actor.Applicant, Actor.District];

    public static ImmutableArray<LetterParagraph> Of(View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        var letter = ImmutableArray.CreateBuilder<LetterParagraph>();
        letter.Add(new(LetterStyle.Title, texts["notice.title"]));
        letter.Add(new(LetterStyle.Addressee, texts.Format("notice.addressee", report.Applicant ?? texts["notice.blank"])));
        letter.Add(new(LetterStyle.Body, Opening(view)));
        letter.Add(new(LetterStyle.Body, texts["notice.deadline"]));
        foreach (var actor in s_actors)
            AddGroup(letter, view, actor);
        KeepWithClosing(letter);
        letter.Add(new(LetterStyle.Closing, texts["notice.closing"]));
        letter.Add(new(LetterStyle.Signature, texts["notice.sender"]));
        letter.Add(new(LetterStyle.Date, texts["notice.date"]));
        letter.Add(new(LetterStyle.Body, texts["notice.contact"]));
        return letter.ToImmutable();
    }

    // A booklet that comes again is told first what became of the last notice.
    private static string Opening(View view)
    {
        if (view.Report.Changes is not { } changes)
            return view.Texts.Format(view.Report.Submission is null ? "notice.opening-paper" : "notice.opening", Subject(view));
        int Count(FindingState state) => changes.In(state).Count(c => c.Latest.Severity != Severity.Info && !(c.After is { } after && IsForReviewer(view, changes, after)));
        return view.Texts.Format("notice.opening-again", Subject(view), Count(FindingState.Mended), Count(FindingState.Open), Count(FindingState.New));
    }

    private static bool IsForReviewer(View view, Changes changes, RunFinding after) =>
        view.Report.Findings[changes.After.Findings.IndexOf(after)].Actor == Actor.Reviewer;

    // Signature and date on a page of their own could be put under any letter.
    private static void KeepWithClosing(ImmutableArray<LetterParagraph>.Builder letter) => letter[^1] = letter[^1] with { KeepsNext = true };

    private static string Heading(View view, Finding finding)
    {
        var title = FindingWords.Title(finding, view);
        return view.Report.Changes?.Of(view.Report.Findings.IndexOf(finding)) is { } change
            ? view.Texts.Format(change.State == FindingState.New ? "notice.new" : change.IsRestated ? "notice.restated" : "notice.still-open", title)
            : title;
    }

    private static string Subject(View view) =>
        view.Report.Submission?.Record.SubmissionId is { Length: > 0 } id
            ? view.Texts.Format("notice.subject-with-id", view.Report.Programme.Title, id)
            : view.Texts.Format("notice.subject", view.Report.Programme.Title);

    private static void AddGroup(ImmutableArray<LetterParagraph>.Builder letter, View view, Actor actor)
    {
        var findings = view.Report.Findings.Where(f => f.Severity != Severity.Info && f.Actor == actor).ToArray();
        if (findings.Length == 0)
            return;
        letter.Add(new(LetterStyle.Group, view.Texts["notice.group." + Json.Words.Of(actor)]));
        foreach (var finding in findings)
        {
            letter.Add(new(LetterStyle.Item, Heading(view, finding)));
            foreach (var line in Lines(view, finding))
                letter.Add(new(LetterStyle.Body, line));
        }
    }

    private static IEnumerable<string> Lines(View view, Finding finding)
    {
        var texts = view.Texts;
        foreach (var line in finding.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return line;
        foreach (var step in finding.Arithmetic.Where(a => !finding.Message.Contains(a, StringComparison.Ordinal)))
            yield return texts.Format("title-of", texts["arithmetic"], step);
        if (Places(view, finding) is { Length: > 0 } places)
            yield return texts.Format("notice.places", places);
        if (Clause(view, finding) is { } clause)
            yield return clause;
    }

    private static string Places(View view, Finding finding)
    {
        var named = string.Join(view.Texts["notice.separator"], finding.Statements.Take(MostPlaces).Select(s => Place(view, s)).Concat(OtherPages(view, finding)));
        return finding.Statements.Length > MostPlaces ? view.Texts.Format("notice.and-more", named, finding.Statements.Length) : named;
    }

    // The record, its page, and the label path by which the value is found there.
    private static string Place(View view, Statement statement)
    {
        var texts = view.Texts;
        var origin = view.OriginText(statement);
        if (statement.Provenance is { } provenance)
            origin = texts.Format("notice.on-page", origin, view.PlaceText(provenance.Place));
        var label = statement.Labels.IsEmpty ? view.Subject(statement.Field, statement.Period) : LabelPath.Of(view, statement);
        return texts.Format(statement.Origin == Origin.Online ? "notice.place-online" : "notice.place", origin, label, $"{ValueText.Printed(statement, texts)}{ValueText.Unit(statement)}");
    }

    // The other side may be a paper no value of which is compared: another company's licence.
    private static IEnumerable<string> OtherPages(View view, Finding finding) =>
        finding.Places.Select(place => place.Place)
            .Union(finding.Pages)
            .Where(page => !finding.Statements.Any(s => s.Provenance?.Place == page))
            .Take(MostPlaces)
            .Select(page => view.Texts.Format("notice.on-page", view.OriginText(page), view.PlaceText(page)));

    private static string? Clause(View view, Finding finding)
    {
        if (finding.Clause is not { } article)
            return FindingWords.WithoutClause(finding, view) is { } basis ? view.Texts.Format("title-of", view.Texts["clause"], basis) : null;
        return FindingWords.ClauseOf(finding, view) is not { } clause
            ? view.Texts.Format("title-of", view.Texts["clause"], article)
            : view.Texts.Format("notice.clause", clause.Document, article, clause.Says);
    }
}
