using System.Text.RegularExpressions;

namespace DocPipeline.Booklets.Printing;

/// <summary>The same booklet in the little HTML that LibreOffice's import understands: no sections, no positions, breaks on paragraphs.</summary>
internal static partial class OfficeHtml
{
    private const string Style = """
        @page { size: 21cm 29.7cm; margin: 2cm }
        body { font-size: 11pt } h1 { font-size: 20pt; text-align: center } h2 { font-size: 14pt } h3 { font-size: 12pt }
        td { font-size: 10pt } p { margin: 1mm 0 }
        p.t { text-indent: 0.8cm } p.cap, p.sign { text-align: right } p.no, p.foot, p.made { text-align: center }
        p.divider { text-align: center; font-size: 26pt; margin-top: 5cm }
        """;

    public static string Document(string body, string font)
    {
        var html = Figure().Replace(body, "");
        html = Section().Replace(html, m =>
        {
            var breaks = m.Groups[1].Value == "s brk" ? "page-break-before: always; " : "";
            return $"<p style=\"{breaks}font-size: 2pt; margin: 0\"><a name=\"{m.Groups[2].Value}\"></a>&nbsp;</p>";
        });
        html = html.Replace("</section>", "", StringComparison.Ordinal);
        html = Table().Replace(html, "<table border=1 bordercolor=\"#000000\" cellspacing=0 cellpadding=3 width=\"100%\">");
        html = Width().Replace(html, "<col width=\"$1%\">");
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>{Style} body {{ font-family: {font} }}</style></head><body lang=\"zh-CN\">{html}</body></html>";
    }

    [GeneratedRegex("<i class=k>@V[0-9]+@</i>")]
    private static partial Regex Figure();

    [GeneratedRegex("<section class=\"([^\"]*)\" style=\"[^\"]*\"><i class=k>@(S[0-9]+)@</i>")]
    private static partial Regex Section();

    [GeneratedRegex("<table class=\"ruled[^\"]*\">")]
    private static partial Regex Table();

    [GeneratedRegex("<col style=\"width:([0-9]+)%\">")]
    private static partial Regex Width();
}
