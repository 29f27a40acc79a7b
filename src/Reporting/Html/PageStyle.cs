using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Reporting.Html;

/// <summary>The page's own style and script, and the policy that lets nothing else run or load.</summary>
internal static class PageStyle
{
    private static readonly string s_style = Resource("report.css");
    private static readonly string s_script = Resource("report.js");

    public static void Write(Markup html)
    {
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-{Digest(s_style)}&#39;; ");
        html.Add($"script-src &#39;sha256-{Digest(s_script)}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\">");
        html.Literal("<style>").Literal(s_style).Literal("</style>");
    }

    public static void WriteScript(Markup html) => html.Literal("<script>").Literal(s_script).Literal("</script>");

    private static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("DocPipeline.Reporting.Html." + name)
            ?? throw new FileNotFoundException($"The assembly was built without {name}.", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
