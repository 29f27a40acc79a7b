namespace DocPipeline.Booklets.Printing;

/// <summary>样式。The style sheet of a booklet; marks show only while their pages are looked up and never move anything.
/// The sides are half margin, half padding: what is outside the margins is not printed, and a mark at the end of a line stands there.</summary>
internal static class Style
{
    public static string Of(string font) => $$"""
        @page { size: A4; margin: 20mm 14mm 18mm 14mm; }
        body { font-family: {{font}}; font-size: 11pt; line-height: 1.5; margin: 0; padding: 0 4mm; }
        .brk { break-before: page; }
        .k { display: none; }
        body.probe .k { display: inline; position: absolute; font: 1px/1 monospace; white-space: nowrap; text-indent: 0; }
        h1 { text-align: center; font-size: 22pt; margin: 60mm 0 30mm 0; }
        h1.doc { font-size: 18pt; margin: 8mm 0 8mm 0; }
        h2 { font-size: 14pt; } h3 { font-size: 12pt; margin: 4mm 0 2mm 0; } h4 { font-size: 11pt; margin: 3mm 0 1mm 0; }
        p { margin: 1mm 0; } p.t { text-indent: 2em; text-align: justify; } p.no { text-align: center; }
        p.cap { text-align: right; font-size: 10pt; } p.sign { text-align: right; margin-top: 12mm; } p.made { text-align: center; margin-top: 40mm; }
        p.gap { height: 3mm; } p.foot { text-align: center; font-size: 9pt; margin-top: 10mm; } p.line { margin: 2.5mm 0; }
        p.divider { text-align: center; font-size: 26pt; margin-top: 70mm; } p.divider + p.divider { margin-top: 10mm; }
        .cover p.line { margin: 6mm 10mm; font-size: 14pt; }
        span.dash, span.dots, span.solid { display: inline-block; min-width: 55%; border-bottom: 1px dashed #000; padding: 0 4px; }
        span.dots { border-bottom-style: dotted; } span.solid { border-bottom-style: solid; }
        table { border-collapse: collapse; width: 100%; margin: 1mm 0; table-layout: fixed; font-size: 10pt; } table.list { font-size: 8pt; } .list td { padding: 0.5mm 1mm; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        td { padding: 1.2mm 1.2mm; vertical-align: middle; overflow-wrap: anywhere; word-break: break-all; }
        .ruled td { border: 1px solid #000; } .ruled td.h, .thin td.h { text-align: center; } td.v { text-align: center; line-height: 1.2; }
        .open { border-top: 1.5px solid #000; border-bottom: 1.5px solid #000; } .open thead td { border-bottom: 1px solid #000; }
        .thin { border-collapse: separate; border-spacing: 0; } .thin td { position: relative; }
        .thin b { position: absolute; background: #000; }
        .thin b.t { left: 0; right: 0; top: 0; height: 0.7px; } .thin b.u { left: 0; right: 0; bottom: 0; height: 0.7px; }
        .thin b.l { left: 0; top: 0; bottom: 0; width: 0.7px; } .thin b.r { right: 0; top: 0; bottom: 0; width: 0.7px; }
        """;

    public static string Document(string font, string body, bool probe) =>
        $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><style>{Of(font)}</style></head><body class=\"{(probe ? "probe" : "")}\">{body}</body></html>";
}
