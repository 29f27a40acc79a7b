namespace DocPipeline.Booklets.Hidden;

/// <summary>样式。The common style sheet; marks show only in the probe print and never move anything.</summary>
internal static class HiddenStyle
{
    public const string Common = """
        @page { size: A4; margin: 18mm 12mm 18mm 12mm; } @page wide { size: A4 landscape; margin: 15mm 12mm 15mm 12mm; }
        body { font-size: 10.5pt; line-height: 1.45; margin: 0; padding: 0 3mm; }
        .brk { break-before: page; } .k { display: none; }
        body.probe .k { display: inline; position: absolute; font: 1px/1 monospace; white-space: nowrap; text-indent: 0; letter-spacing: 0; }
        h1 { text-align: center; font-size: 22pt; margin: 45mm 0 25mm 0; letter-spacing: 2pt; } h1.doc { font-size: 17pt; margin: 6mm 0; letter-spacing: 0; }
        h2 { font-size: 13pt; margin: 4mm 0 2mm 0; } h2.mid { text-align: center; } h3 { font-size: 11.5pt; margin: 3mm 0 1.5mm 0; } h4 { font-size: 10.5pt; margin: 2mm 0 1mm 0; }
        p { margin: 1.2mm 0; } p.t { text-indent: 2em; text-align: justify; } p.no, p.big { text-align: center; } p.big { font-size: 15pt; } p.num { text-align: right; font-size: 9.5pt; }
        p.cap { text-align: right; font-size: 9pt; } p.sign { text-align: right; margin-top: 14mm; } p.made { text-align: center; margin-top: 35mm; font-size: 13pt; }
        p.foot { text-align: center; font-size: 8.5pt; margin-top: 9mm; } p.line { margin: 3mm 0; } p.divider { text-align: left; font-size: 20pt; margin: 90mm 0 0 10mm; }
        p.split { display: flex; justify-content: space-between; font-size: 9.5pt; } p.toc { display: flex; margin: 2.5mm 0; } p.toc i { flex: 1; border-bottom: 1px dotted #000; margin: 0 2mm 1.4mm 2mm; }
        .dots p { display: flex; font-size: 14pt; margin: 7mm 8mm; } .dots span { width: 52mm; } .dots u { text-decoration: none; } .dots i { flex: 1; border-bottom: 1.2px dotted #000; margin: 0 0 1.6mm 2mm; }
        .centre p { text-align: center; font-size: 13pt; margin: 6mm 0; } .centre u { text-decoration: none; border-bottom: 0.8pt solid #000; }
        section[style*="wide"] h1 { margin: 14mm 0 8mm 0; } section[style*="wide"] .dots p { margin: 4mm 40mm; } section[style*="wide"] p.made { margin-top: 10mm; }
        table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm 0; table-layout: fixed; } tr { break-inside: avoid; }
        td { padding: 1mm; vertical-align: middle; overflow-wrap: anywhere; word-break: break-all; } td.v { text-align: center; line-height: 1.15; } td.r { text-align: right; }
        .plain { font-size: 9.5pt; } .plain td { border: 0.5pt solid #333; } .plain td.h { text-align: center; } .small { font-size: 7.5pt; } .small td { padding: 0.4mm 0.8mm; }
        .coverbox { font-size: 13pt; } .coverbox td { border: 1pt solid #000; height: 12mm; padding: 2mm; } .bare td { vertical-align: top; padding: 2mm 1mm; }
        """;

    /// <summary>Sections with their style; what the printer's own sheet says is said over again.</summary>
    public static string Body(string css, string sections) => $"<style>{css}</style>{sections}";
}
