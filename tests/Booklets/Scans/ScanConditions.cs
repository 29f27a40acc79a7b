namespace DocPipeline.Booklets.Scans;

/// <summary>Every condition, in the order in which a set goes through them.</summary>
internal static class ScanConditions
{
    public static IReadOnlyList<ScanCondition> All { get; } =
    [
        new("office-300", (r, _) => Desk(r, 300) with { Quality = 85 }),
        new("office-200", (r, _) => Desk(r, 200) with { Colour = true }),
        new("seal-red", (r, form) => Desk(r, 200) with { Colour = true, Seal = form ? SealInk.Red : null }),
        new("skew", (r, _) => Desk(r, 200) with { Skew = Either(r) * Between(r, 1, 3.5) }),
        new("office-150", (r, _) => Desk(r, 150) with { Quality = 72 }),
        new("fax", (r, _) => new PageDamage { Bilevel = true, Skew = Between(r, -0.8, 0.8), Grain = 14, Specks = 0.00004, Blur = 0.5, Threshold = r.Next(140, 170) }),
        new("noise", (r, _) => Desk(r, 200) with { Colour = r.Next(2) == 0, Grain = Between(r, 14, 24), Specks = 0.0001 }),
        new("seal-blue", (r, form) => Desk(r, 200) with { Colour = true, Seal = form ? SealInk.Blue : null }),
        new("blur", (r, _) => Desk(r, 200) with { Blur = Between(r, 1, 1.5) }),
        new("mixed", (r, form) => form ? new PageDamage { Digital = true } : Desk(r, 200) with { Colour = true }),
        new("jpeg", (r, _) => Desk(r, 200) with { Colour = r.Next(2) == 0, Quality = r.Next(22, 36) }),
        new("faint", (r, _) => Desk(r, 200) with { Ink = Between(r, 0.38, 0.55), Grain = 5 }),
        new("bilevel-tiff", (r, _) => new PageDamage { Dpi = 300, Bilevel = true, Skew = Between(r, -0.6, 0.6), Grain = 6, Specks = 0.00001, Blur = 0.6 }, Container.Tiff),
        new("seal-grey", (r, form) => Desk(r, 200) with { Seal = form ? SealInk.Grey : null }),
        new("copier", (r, _) => Desk(r, 200) with { CopierEdges = true, Skew = Between(r, -1.2, 1.2), Specks = 0.00006, Blur = 0.7, Ink = 0.85 }),
        new("hidden-text", (r, _) => Desk(r, 200) with { Layer = TextLayer.True }),
        new("shadow", (r, _) => Desk(r, 200) with { Colour = true, Shadow = Between(r, 0.3, 0.5) }),
        new("turned", (r, _) => Desk(r, 200) with { Turned = r.Next(4) }),
        new("photo", (r, _) => new PageDamage
        {
            Dpi = 220, Colour = true, TiltAcross = Between(r, -0.04, 0.04), TiltDown = Between(r, -0.06, 0.06), Skew = Between(r, -1.5, 1.5), Shadow = Between(r, 0.15, 0.35), Blur = 0.8, Grain = 4, Quality = 80, Sideways = r.Next(3) == 0,
        }, Container.Jpegs),
        new("lying-text", (r, form) => Desk(r, 200) with { Layer = form ? TextLayer.Lying : TextLayer.True }),
    ];

    public static ScanCondition Of(string name) => All.SingleOrDefault(c => c.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "known: " + string.Join(' ', All.Select(c => c.Name)));

    /// <summary>A decent machine and a careful hand.</summary>
    private static PageDamage Desk(Random random, int dpi) => new() { Dpi = dpi, Skew = Between(random, -0.4, 0.4), Grain = 2.5, Blur = 0.45 };

    private static double Between(Random random, double low, double high) => low + random.NextDouble() * (high - low);

    private static int Either(Random random) => random.Next(2) * 2 - 1;
}
