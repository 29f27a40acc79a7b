using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>What was checked and with what: the digests by which the run can be repeated.</summary>
internal static class InputSection
{
    public static void Write(Markup html, View view)
    {
        var (report, texts) = (view.Report, view.Texts);
        html.Add($"<section id=\"inputs\"><h2>{texts["section.inputs"]}</h2><table class=\"inputs\"><tbody>");
        foreach (var document in report.Evidence.Documents)
            Row(html, texts["inputs.booklet"], document.FileName, document.Sha256);
        if (report.Submission is { } submission)
            Row(html, texts["inputs.online"], submission.Record.FileName, submission.Record.Sha256);
        Row(html, texts["inputs.pack"], report.Programme.Id, report.Programme.Sha256);
        foreach (var reader in report.Evidence.Documents.Select(d => d.Reader).Distinct(StringComparer.Ordinal))
            html.Add($"<tr><th scope=\"row\">{texts["inputs.reader"]}</th><td colspan=\"2\"><code>{reader}</code></td></tr>");
        html.Add($"<tr><th scope=\"row\">{texts["inputs.reading"]}</th><td colspan=\"2\">{ReadingVersion.Current}</td></tr>");
        html.Add($"</tbody></table><p class=\"note\">{texts["inputs-note"]}</p></section>");
    }

    private static void Row(Markup html, string what, string name, string digest) =>
        html.Add($"<tr><th scope=\"row\">{what}</th><td>{name}</td><td><code>sha256:{digest}</code></td></tr>");
}
