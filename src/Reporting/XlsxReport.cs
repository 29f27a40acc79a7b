using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Xlsx;

namespace DocPipeline.Reporting;

/// <summary>核查报告（表格）。The report as a workbook to filter, sort and reckon with. Equal reports give equal bytes.</summary>
public static class XlsxReport
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="pictures">Names of the evidence pictures beside it, in <c>evidence/</c>.</param>
    /// <param name="output">Where to write it.</param>
    /// <param name="language">Language of the words around the facts: Chinese, or English for <c>en</c>.</param>
    public static void Write(Report report, ImmutableArray<string> pictures, Stream output, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);

        var view = new View(report, new BookletPages(report), new Texts(language));
        var links = new EvidenceLinks(view, pictures);
        Workbook.Write(
            [
                FindingSheet.Of(view, links), FieldSheet.Of(view, links), CriterionSheet.Of(view), AttachmentSheet.Of(view), PageSheet.Of(view),
                SummarySheet.Of(view),
            ],
            VisibleText.Of($"{report.Applicant ?? view.Texts["applicant-unknown"]} · {view.Texts["title"]}"),
            output);
    }
}
