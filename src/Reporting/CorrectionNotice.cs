using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Docx;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting;

/// <summary>补正通知。The letter that asks for what has to be mended, in the form of an official document, to be completed and sent by a person.</summary>
public static class CorrectionNotice
{
    /// <summary>True where the applicant or the district has something to mend; what only the reviewer has to look at is no reason to write.</summary>
    public static bool IsDue(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Findings.Any(f => f.Severity != Severity.Info && f.Actor != Actor.Reviewer);
    }

    /// <summary>Writes the letter as DOCX. Deadline, sender and date are left to fill in.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="output">Where to write it.</param>
    /// <param name="language">Language of the letter: Chinese, or English for <c>en</c>.</param>
    public static void Write(Report report, Stream output, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);

        var view = new View(report, new BookletPages(report), new Texts(language));
        OfficialLetter.Write(NoticeText.Of(view), view.Texts, output);
    }
}
