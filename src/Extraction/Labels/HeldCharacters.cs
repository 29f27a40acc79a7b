namespace DocPipeline.Extraction.Labels;

// Which characters a text holds, upper and lower case alike, as a pattern of 64 bits: most words of the dictionary stand in most
// wordings of a booklet nowhere, and this says so without looking for them.
internal readonly record struct HeldCharacters(ulong Pattern)
{
    // Any odd number with its bits well mixed spreads neighbouring characters over the pattern; this is the golden ratio's.
    private const uint Spread = 2_654_435_769;
    private const int Kept = 26;

    /// <summary>Those of a text.</summary>
    public static HeldCharacters Of(string text)
    {
        var pattern = 0UL;
        foreach (var c in text)
            pattern |= 1UL << (int)((AnyCase.Upper(c) * Spread) >> Kept);
        return new HeldCharacters(pattern);
    }

    /// <summary>Those of several texts together.</summary>
    public static HeldCharacters OfAll(IEnumerable<string> texts) => new(texts.Aggregate(0UL, (pattern, text) => pattern | Of(text).Pattern));

    /// <summary>False where a text with these characters cannot hold one with those.</summary>
    public bool MayHold(HeldCharacters those) => (those.Pattern & ~Pattern) == 0;
}
