using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Hidden.Office;

/// <summary>
/// 文字处理软件。Makes a DOCX of a booklet and lets LibreOffice lay it out: another producer, with its own text order, fonts, merged cells and rules.
/// Every mark becomes a bookmark, which the exported file names with its page.
/// </summary>
internal static partial class WordPrinter
{
    /// <summary>The printed booklet and the page of every mark.</summary>
    public static async Task<(byte[] Pdf, IReadOnlyDictionary<string, int> Marks)> PrintAsync(string sections, string font, string foot, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("word-").FullName;
        var source = Path.Combine(folder, "booklet.docx");
        await using (var file = File.Create(source)) Pack(file, sections, font, foot);
        await Tool.RunAsync(
            "/usr/lib/libreoffice/program/oosplash",
            [
                "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--invisible", "--nologo", "--nodefault", "--norestore", "--nolockcheck",
                "--convert-to", "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", folder, source,
            ],
            cancellation);
        var target = Path.Combine(folder, "booklet.pdf");
        var listed = await Tool.RunAsync("pdfinfo", ["-dests", target], cancellation);
        var marks = Destination().Matches(listed).ToDictionary(
            m => m.Groups[2].Value, m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var pdf = await File.ReadAllBytesAsync(target, cancellation);
        Directory.Delete(folder, recursive: true);
        return (pdf, marks);
    }

    private static void Pack(Stream stream, string sections, string font, string foot)
    {
        var family = Family().Match(font).Groups[1].Value;
        var body = XElement.Parse("<body>" + Attribute().Replace(sections, "$1=\"$2\"").Replace("<br>", "<br/>", StringComparison.Ordinal) + "</body>", LoadOptions.PreserveWhitespace);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        Write(zip, "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
            """);
        Write(zip, "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """);
        Write(zip, "word/_rels/document.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rf" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>
            """);
        Write(zip, "word/styles.xml", $"""
            <w:styles xmlns:w="{WordBody.W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="{family}"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>
            """);
        Write(zip, "word/footer1.xml", $"""
            <w:ftr xmlns:w="{WordBody.W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{string.Concat((foot.Length > 0 ? foot : "— |PAGE| —").Split('|').Select(FootPart))}</w:p></w:ftr>
            """);
        Write(zip, "word/document.xml", new WordBody().Document(body).ToString(SaveOptions.DisableFormatting));
    }

    private static string FootPart(string part) => part is "PAGE" or "NUMPAGES"
        ? $"<w:fldSimple w:instr=\" {part} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        : $"<w:r><w:t xml:space=\"preserve\">{part}</w:t></w:r>";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    [GeneratedRegex("(?m)^ *([0-9]+) .*\"([VS][0-9]+)\"")]
    private static partial Regex Destination();

    [GeneratedRegex("'([^']+)'[^']*$")]
    private static partial Regex Family();

    [GeneratedRegex("(?<=<[a-z0-9]+(?: [^<>]*)? )(class|colspan|rowspan)=([a-z0-9]+)(?=[ >])")]
    private static partial Regex Attribute();
}
