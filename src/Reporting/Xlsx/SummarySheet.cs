using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>概况 as a table: who applied, the outcome, and what was checked with what.</summary>
internal static class SummarySheet
{
    public static Sheet Of(View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        var sheet = new Sheet(texts["section.summary"], [new(texts["column.fact"], 30), new(texts["column.content"], 90)], Frozen: 1);
        sheet.Add(Cell.Of(texts["fact.programme"]), Cell.Of(report.Programme.Title));
        sheet.Add(Cell.Of(texts["actor.applicant"]), Cell.Of(report.Applicant ?? texts["applicant-unknown"]));
        sheet.Add(Cell.Of(texts["fact.outcome"]), Cell.Of(HeadSection.VerdictText(report, texts)));
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
            sheet.Add(Cell.Of(texts["severity." + Words.Of(severity)]), Cell.OfOrdinal(report.Findings.Count(f => f.Severity == severity)));
        foreach (var (name, value) in HeadSection.Facts(report, texts))
            sheet.Add(Cell.Of(name), Cell.OfCode(value));
        foreach (var document in report.Evidence.Documents)
            sheet.Add(Cell.Of(texts["inputs.booklet"]), Cell.Of($"{document.FileName}  sha256:{document.Sha256}"));
        if (report.Submission is { Record: var record })
            sheet.Add(Cell.Of(texts["inputs.online"]), Cell.Of($"{record.FileName}  sha256:{record.Sha256}"));
        sheet.Add(Cell.Of(texts["inputs.pack"]), Cell.Of($"{report.Programme.Id}  sha256:{report.Programme.Sha256}"));
        sheet.Add(Cell.Of(texts["inputs.reading"]), Cell.OfCode(ReadingVersion.Current));
        return sheet;
    }
}
