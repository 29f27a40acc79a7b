namespace DocPipeline.Booklets.Hidden.Fourth;

/// <summary>样式。What the designs of the fourth wave share.</summary>
internal static class FourthStyle
{
    public const string Css = HiddenStyle.Common + """
        @page { size: A4; margin: 25.4mm 14mm 22mm 14mm; } body { line-height: 1.5; padding: 0 5mm; font-size: 12pt; }
        h1, h2, h3, p.band { font-family: 'Noto Sans CJK SC'; } h1 { font-size: 26pt; margin: 26mm 0 10mm 0; letter-spacing: 3pt; } h1.doc { font-size: 18pt; margin: 3mm 0 6mm 0; letter-spacing: 2pt; } h2 { font-size: 14pt; break-after: avoid; } h3 { font-size: 12pt; }
        p.sub { text-align: center; font-size: 15pt; } p.code { text-align: left; font-size: 10.5pt; } p.tip { font-size: 9pt; color: #222; margin: 0.8mm 0; } p.divider { text-align: center; font-size: 24pt; margin: 70mm 0 0 0; }
        .plate { border: 2.2pt double #000; padding: 5mm 8mm; margin: 14mm 2mm 0 2mm; } .plate p { margin: 4mm 0; font-size: 13pt; display: flex; } .plate p b { flex: none; width: 58mm; font-weight: normal; } .plate p span { flex: 1; } p.made { margin-top: 24mm; }
        .lines p { margin: 5.5mm 6mm; font-size: 14pt; display: flex; } .lines p b { font-weight: normal; white-space: nowrap; } .lines p u { flex: 1; text-decoration: none; border-bottom: 0.8pt solid #000; text-align: center; }
        table.form { font-size: 10.5pt; } .form td { border: 0.75pt solid #000; padding: 1mm 1.4mm; } .form td.h, .form td.c { text-align: center; } .form td.r { text-align: right; } .form td.hb { font-weight: bold; text-align: left; background: #f2f2f2; }
        table.tight { font-size: 8pt; line-height: 1.3; } .tight td { border: 0.5pt solid #000; padding: 0.5mm 0.7mm; } .tight td.h, .tight td.c { text-align: center; } .tight td.r { text-align: right; } .tight td.hb { font-weight: bold; text-align: left; } thead { display: table-header-group; }
        table.book { font-size: 9pt; } .book td { border: 0.5pt solid #000; padding: 0.9mm 1mm; } .book td.h { text-align: center; font-weight: bold; } .book td.c { text-align: center; } .book td.r { text-align: right; }
        .seal { border: 1.4pt solid #000; padding: 9mm 8mm; margin: 4mm 0; } .seal p { margin: 3.4mm 0; } p.ask { text-align: left; } p.right { text-align: right; }
        """;
}
