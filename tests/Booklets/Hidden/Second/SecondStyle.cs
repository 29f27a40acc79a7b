namespace DocPipeline.Booklets.Hidden.Second;

/// <summary>样式。What the designs of the second wave share.</summary>
internal static class SecondStyle
{
    public const string Css = HiddenStyle.Common + """
        @page { size: A4; margin: 22mm 13mm 20mm 13mm; } body { line-height: 1.5; padding: 0 5mm; }
        h1 { font-size: 24pt; margin: 38mm 0 14mm 0; } h1.doc { font-size: 16pt; margin: 4mm 0 6mm 0; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
        p.sub { text-align: center; font-size: 15pt; margin: 4mm 0 22mm 0; } p.cap { font-size: 9.5pt; } p.divider { text-align: center; font-size: 24pt; margin: 105mm 0 0 0; }
        .lead p { display: flex; font-size: 14pt; margin: 6mm 10mm; } .lead span { width: 48mm; text-align: justify; text-align-last: justify; margin-right: 3mm; } .lead u { flex: 1; text-decoration: none; border-bottom: 0.8pt solid #000; text-align: center; }
        table.grid { font-size: 9.5pt; } .grid td { border: 0.6pt solid #000; padding: 1mm; } .grid td.h, .grid td.c { text-align: center; } .grid td.r { text-align: right; } .grid td.wv { writing-mode: vertical-rl; text-align: center; letter-spacing: 3pt; }
        .tiny { font-size: 7.8pt; } .tiny td { padding: 0.5mm 0.7mm; } p.item { margin: 2mm 0; } td.l { text-align: left; }
        """;
}
