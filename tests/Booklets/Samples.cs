using System.Collections.Immutable;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets;

/// <summary>The few booklets that lie in the repository and that the demo shows: short, and in a font that embeds small.</summary>
internal static class Samples
{
    private static readonly string[] s_dispensable =
        ["rd-special-audit", "ip-cost-vouchers", "patent-certificate", "pct-proof", "ip-body-document", "rd-body-proof", "recommendation"];

    /// <summary>Folder, seed, programme, layout, font, fault.</summary>
    private static readonly (string Folder, int Seed, string Programme, string Layout, string Font, string? Fault)[] s_all =
    [
        ("hvp-clean", 13, "cz-hvp-2023", "pairs-4", "'WenQuanYi Zen Hei'", null),
        ("hvp-sales-differ", 20, "cz-hvp-2023", "side-headings", "'WenQuanYi Zen Hei'", "online-money"),
        ("strategy-clean", 10, "cz-ip-strategy-2024", "pairs-2", "'WenQuanYi Zen Hei'", null),
        ("hvp-exemption-unproven", 31, "cz-hvp-2023", "thin-rectangles", "'WenQuanYi Zen Hei'", "exemption-unproven"),
        ("hvp-audit-differs", 32, "cz-hvp-2023", "pairs-6", "'WenQuanYi Zen Hei'", "audit-sales"),
        ("strategy-patent-rows-short", 33, "cz-ip-strategy-2024", "borderless", "'WenQuanYi Zen Hei'", "patent-rows-short"),
        ("hvp-readings-decide", 34, "cz-hvp-2023", "pairs-4", "'WenQuanYi Zen Hei'", "readings-decide"),
        ("hvp-award-by-calendar-year", 35, "cz-hvp-2023", "side-headings", "'WenQuanYi Zen Hei'", "award-too-old-by-months"),
    ];

    public static IEnumerable<(string Name, World World)> All() => s_all.Select(s =>
    {
        var world = Shorten(WorldMaker.Make(s.Seed, ProgrammeFacts.Of(s.Programme), FormLayouts.Of(s.Layout)));
        world = world with { Habits = world.Habits with { Font = s.Font } };
        return (s.Folder, s.Fault is { } fault ? FaultCatalogue.Of(fault).Apply(world) : world);
    });

    /// <summary>One audit report for all years, and only what must be bound.</summary>
    private static World Shorten(World world)
    {
        ImmutableArray<AttachmentPlan> kept = [.. world.Attachments
            .Where(a => !s_dispensable.Contains(a.Id))
            .Select(a => a.Id == "audit-report" && world.Programme.IsHighValue ? a with { Year = null } : a)
            .DistinctBy(a => a.Id)];
        return world with { Attachments = kept };
    }
}
