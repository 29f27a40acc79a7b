using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

// Recognised characters written down: "12[3|8:0.3].50" is 12 3 .50 with the 3 read at 0.7 and 8 as what it may be at 0.3.
internal static class Recognised
{
    private const double Width = 5;
    private static readonly Unit TenThousand = new("万元", "元", UnitDimension.Money, 10_000);

    public static RecognisedText Text(string marked, SecondReader second = SecondReader.Silent, GlyphTraits traits = GlyphTraits.None, double extra = 0)
    {
        List<Glyph> glyphs = [];
        for (var i = 0; i < marked.Length; i++)
        {
            var (character, other, share) = (marked[i], 0, 0m);
            if (character == '[')
            {
                (character, other) = (marked[i + 1], marked[i + 3]);
                var end = marked.IndexOf(']', i);
                share = decimal.Parse(marked.AsSpan(i + 5, end - i - 5), System.Globalization.CultureInfo.InvariantCulture);
                i = end;
            }

            var left = glyphs.Count == 0 ? 0 : glyphs[^1].Box.Right + (extra > 0 && glyphs.Count == 2 ? extra : 0);
            glyphs.Add(new Glyph(character, new Box(left, 0, Width, 10), 10, 0, traits, new Recognition(new Confidence(1 - share), other, share, second)));
        }

        return RecognisedText.Under([.. glyphs], new Box(0, 0, 1000, 10));
    }

    public static string Plain(string marked) => System.Text.RegularExpressions.Regex.Replace(marked, @"\[(.)\|[^\]]*\]", "$1");

    public static Statement Statement(string field, string printed, int? year = 2022, int page = 1, Origin origin = Origin.Paper)
    {
        var known = Seeds.Vocabulary.Find(new FieldId(field))!;
        var value = Seeds.Tools.Values.Read(known, printed, new DocPipeline.Extraction.Values.UnitContext(known.Kind == FieldKind.Money ? TenThousand : null, null, null))!.Value.Value!;
        return new Statement(
            known.Id, known.Yearly ? new Period(year!.Value) : null, origin, origin == Origin.Paper ? null : "audit-report", Stance.Actual, origin == Origin.Paper && page == 1, Basis.Unstated,
            value, printed, [], new Provenance(new PageRef("booklet", page), new Box(0, 0, 100, 10), "ocr"), Confidence.Certain, false, []);
    }

    /// <summary>A statement of a recognised page.</summary>
    public static ExaminedStatement Read(string field, string marked, int? year = 2022, int page = 1, Origin origin = Origin.Paper)
    {
        var (statement, reading) = (Statement(field, Plain(marked), year, page, origin), Text(marked));
        return new ExaminedStatement(statement, reading, new CandidateReader(Seeds.Tools).Read(statement, reading), SeenTraits.Of(statement.AsPrinted, reading, 200));
    }

    /// <summary>A statement of a digital page.</summary>
    public static ExaminedStatement Printed(string field, string printed, int? year = 2022, int page = 1, Origin origin = Origin.Paper) =>
        new(Statement(field, printed, year, page, origin), null, [], new double[SeenTraits.Count]);
}
