namespace DocPipeline.Extraction.Values;

// 企业名称：【常州某某有限公司】: brackets that mark the place to be filled in are no part of what was filled in. Round ones are left: 某某（常州）有限公司.
internal static class ValueFrame
{
    private const string Opening = "【〖〔「『［[﹝〘";
    private const string Closing = "】〗〕」』］]﹞〙";

    /// <summary>Where the value stands that a part of a text does nothing but frame; null where brackets belong to what they stand in, or hold nothing but a mark.</summary>
    public static (int Start, int End)? Inside(string text, int start, int end)
    {
        if (start >= end || Opening.IndexOf(text[start], StringComparison.Ordinal) is not (>= 0 and var kind))
            return null;
        var close = text.IndexOf(Closing[kind], start, end - start);
        return close > start && text.IndexOf(text[start], start + 1, close - start) < 0 && IsWritten(text.AsSpan(start + 1, close - start - 1)) && !Says(text.AsSpan(close + 1, end - close - 1)) && !FlagReader.HasMarks(text[start..end])
            ? (start + 1, close)
            : null;
    }

    private static bool IsWritten(ReadOnlySpan<char> inside) => !inside.IsWhiteSpace();

    // ③ before the next label says nothing, and neither does a full stop; 【2024】15号 goes on.
    private static bool Says(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (char.IsLetterOrDigit(c) || Opening.Contains(c, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
