namespace DocPipeline.Booklets.Hidden.Third;

/// <summary>样式。What the designs of the third wave share.</summary>
internal static class ThirdStyle
{
    public const string Css = HiddenStyle.Common + """
        @page { size: A4; margin: 24mm 16mm 22mm 16mm; } body { line-height: 1.55; padding: 0 4mm; font-size: 11pt; }
        h1 { font-size: 23pt; margin: 34mm 0 16mm 0; letter-spacing: 1pt; } h1.doc { font-size: 16.5pt; margin: 5mm 0 5mm 0; letter-spacing: 1pt; } h2 { font-size: 13.5pt; } h3 { font-size: 11.5pt; }
        p.year { text-align: center; font-size: 14pt; } p.divider { text-align: center; font-size: 22pt; margin: 100mm 0 0 0; } p.note { font-size: 8.5pt; margin: 0.6mm 0; } p.lawline { text-align: center; font-size: 9.5pt; color: #333; }
        .front { margin: 0 12mm; } .front table { font-size: 13pt; } .front td { padding: 3.4mm 1mm; vertical-align: bottom; } .front td.h { text-align: justify; text-align-last: justify; } .front td.u { border-bottom: 0.8pt solid #000; text-align: left; }
        table.frame { font-size: 10pt; } .frame td { border: 0.6pt solid #000; padding: 1.2mm; } .frame td.h, .frame td.c { text-align: center; } .frame td.r { text-align: right; } .frame td.wv { writing-mode: vertical-rl; text-align: center; letter-spacing: 2pt; }
        table.fine { font-size: 8pt; } .fine td { border: 0.4pt solid #222; padding: 0.6mm 0.8mm; } .fine td.h, .fine td.c { text-align: center; } .fine td.r { text-align: right; } thead { display: table-header-group; }
        table.openbook { font-size: 9.5pt; border-top: 1.4pt solid #000; border-bottom: 1.4pt solid #000; } .openbook td { padding: 0.8mm 1mm; border-bottom: 0.3pt solid #999; } .openbook td.h { text-align: center; } .openbook td.r { text-align: right; }
        """;
}
