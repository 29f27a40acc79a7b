using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Figures;

// Numbers, dates, their units and punctuation; no words besides.
internal static class OnlyNumbers
{
    public static bool AreAllOf(string folded, ReadingTools tools)
    {
        var covered = new bool[folded.Length];
        foreach (var date in DateParser.Scan(folded))
            covered.AsSpan(date.Start, date.Length).Fill(true);
        var any = covered.Contains(true);
        foreach (var token in tools.Values.Numbers.Scan(folded))
        {
            // 三年合计, 第一年: they say which years, not how many.
            if (token.IsCode || token is { InCharacters: true, Unit.Dimension: UnitDimension.Time })
                continue;
            covered.AsSpan(token.Start, token.Length).Fill(true);
            any = true;
        }

        if (!any)
            return false;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!covered[i] && (char.IsLetter(folded[i]) || char.IsAsciiDigit(folded[i])) && !"至到共约合计大写人民币其中上升下降增加减少".Contains(folded[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
