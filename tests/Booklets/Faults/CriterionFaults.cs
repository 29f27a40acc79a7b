using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Faults;

/// <summary>Figures that just miss a threshold, and their neighbours that just meet it: the latter expect nothing.</summary>
internal static class CriterionFaults
{
    private static readonly string s_high = ProgrammeFacts.HighValuePatents.Id;
    private static readonly string s_strategy = ProgrammeFacts.IpStrategy.Id;

    public static IEnumerable<Fault> All { get; } =
    [
        Below("rd-share-below", s_high, "rd-share", c => Rd(c, 0.0349m)),
        Meets("rd-share-exact", s_high, c => Rd(c, 0.035m)),
        Below("rd-share-below", s_strategy, "rd-share", c => Rd(c, 0.0299m)),
        Meets("rd-share-exact", s_strategy, c => Rd(c, 0.03m)),
        Below("ip-cost-below", s_high, "ip-cost-share", c => Ip(c, 0.0499m)),
        Meets("ip-cost-exact", s_high, c => Ip(c, 0.05m)),
        Below("ip-staff-two", s_high, "ip-staff", c => c with { IpFulltime = c.IpFulltime[..1], IpParttime = c.IpParttime[..1] }),
        Meets("ip-staff-three", s_high, c => c with { IpFulltime = c.IpFulltime[..2], IpParttime = c.IpParttime[..1] }),
        Below("patents-99", s_high, "patent-count", c => Patents(c, 49, 45, 5) with { Award = false }),
        Meets("patents-100", s_high, c => Patents(c, 40, 55, 5) with { Award = false }),
        Meets("inventions-50", s_high, c => Patents(c, 50, 10, 0) with { Award = false }),
        Below("patents-29", s_strategy, "patent-count", c => Patents(c, 5, 22, 2)),
        Meets("inventions-6", s_strategy, c => Patents(c, 6, 8, 0)),
        Below("profit-tax-below", s_high, "profit-tax-floor", c => Profit(c, 19999900m) with { Champion = false, LittleGiant = false }),
        Meets("profit-tax-exact", s_high, c => Profit(c, 20000000m) with { Champion = false, LittleGiant = false }),
        Below("growth-below", s_high, "growth-target", c => c with { InventionGrowth = 14 }),
        Meets("growth-exact", s_high, c => c with { InventionGrowth = 15 }),
        Below("implementation-below", s_high, "implementation-target", c => c with { ImplementationRate = 79 }),
        Meets("implementation-exact", s_high, c => c with { ImplementationRate = 80 }),
        Below("grant-over-cap", s_high, "grant-cap", c => c.Granted(1200000m)),
        Meets("grant-at-cap", s_high, c => c.Granted(1000000m)),
        new("grant-split", s_high, w => Changed(w, c => c with { District = "武进区", CityGrant = 600000m, DistrictMatch = 300000m })
            .Expecting(new FindingTruth("grant-split", Criterion: "grant-cap"))),
        new("field-outside-list", s_high, w => Changed(w, c => c with { Industry = "餐饮服务" })
            .Expecting(new FindingTruth("field-outside-list"))),
        new("exemption-unproven", s_high, w => Changed(w, c => Profit(c, 15000000m) with { LittleGiant = true, Champion = false }).Without("little-giant-certificate")
            .Without("champion-certificate").Expecting(
                new FindingTruth("attachment-missing", Attachment: "little-giant-certificate"), new("exemption-unproven", Criterion: "profit-tax-floor"),
                new("criterion-undetermined", Criterion: "profit-tax-floor", Optional: true))),
        new("exemption-proven", s_high, w => Changed(w, c => Profit(c, 15000000m) with { LittleGiant = true, Champion = false }).Without("champion-certificate")
            .Adding("little-giant-certificate")),
        new("halving-proven", s_high, w => Changed(w, c => Patents(c, 26, 30, 2) with { Award = true }).Adding("award-certificate")),
        new("halving-unproven", s_high, w => Changed(w, c => Patents(c, 26, 30, 2) with { Award = true }).Without("award-certificate").Expecting(
            new FindingTruth("attachment-missing", Attachment: "award-certificate"), new("exemption-unproven", Criterion: "patent-count"),
            new("criterion-undetermined", Criterion: "patent-count", Optional: true))),
        new("readings-decide", s_high, w => Changed(w, c => Patents(Uneven(c), 23, 10, 0) with { Award = true, Pct = 1 }).Adding("award-certificate").Adding("pct-proof")
            .Hanging("rd-share", "every-year", "not-met").Hanging("rd-share", "mean-of-yearly-ratios", "not-met")
            .Hanging("patent-count", "pct-counts-half", "not-met").Hanging("patent-count", "halve-total-only", "not-met")),
        new("award-too-old-by-months", s_high, w => (Changed(w, c => Patents(c, 26, 30, 2) with { Award = true }).Adding("award-certificate")
            .Binding("award-certificate", a => a with { GivenOn = new DateOnly(w.Programme.CallYear - 3, 3, 16) })
            with { Criteria = w.Criteria.SetItem("patent-count", "undetermined") }).Hanging("patent-count", "calendar-years", "met").Expecting(
            new FindingTruth("exemption-unproven", Criterion: "patent-count"), new("criterion-undetermined", Criterion: "patent-count", Optional: true))),
        new("pct-unproven", s_high, w => Changed(w, c => Patents(c, 47, 30, 2) with { Award = false, Pct = 2 }).Without("pct-proof").Without("award-certificate")
            .Expecting(new FindingTruth("attachment-missing", Attachment: "pct-proof", Lighter: "warning"))),
        new("pct-proven", s_high, w => Changed(w, c => Patents(c, 47, 30, 2) with { Award = false, Pct = 2 }).Without("award-certificate").Adding("pct-proof")),
    ];

    private static Fault Below(string id, string programme, string criterion, Func<Company, Company> change) =>
        new($"{id}-{(programme == s_high ? "hvp" : "strategy")}", programme, w => Changed(w, change).Expecting(new FindingTruth("criterion-not-met", Criterion: criterion)));

    private static Fault Meets(string id, string programme, Func<Company, Company> change) =>
        new($"{id}-{(programme == s_high ? "hvp" : "strategy")}", programme, w => Changed(w, change));

    /// <summary>Certificates that the changed company has no use for are not bound.</summary>
    private static World Changed(World world, Func<Company, Company> change)
    {
        var changed = world.By(change);
        if (!changed.Company.LittleGiant) changed = changed.Without("little-giant-certificate");
        if (!changed.Company.Champion) changed = changed.Without("champion-certificate");
        if (changed.Company.Pct == 0) changed = changed.Without("pct-proof");
        return changed.Company.Award ? changed : changed.Without("award-certificate");
    }

    private static Company Rd(Company c, decimal share) => c with { Years = [.. c.Years.Select(y => Round(y, share))] };

    /// <summary>Sales in whole 万元 so that the share is met or missed by the figures as printed, whatever the unit.</summary>
    private static YearFigures Round(YearFigures year, decimal share)
    {
        var sales = Math.Round(year.Sales / 1000000m) * 1000000m;
        return year with { Sales = sales, Rd = sales * share, Ip = Math.Round(sales * share * 0.07m / 10000m) * 10000m };
    }

    /// <summary>Met by the sum of three years, by their mean and by each of them not: the large year alone has a large share.</summary>
    private static Company Uneven(Company c) => c with
    {
        Years = [.. c.Years.Select((y, i) => Round(y with { Sales = i == 1 ? 400000000m : 100000000m }, i == 1 ? 0.05m : 0.02m))],
    };

    private static Company Ip(Company c, decimal share) => c with
    {
        Years = [.. c.Years.Select(y => Math.Ceiling(y.Rd / 1000000m) * 1000000m is var rd ? y with { Rd = rd, Ip = rd * share } : y)],
    };

    private static Company Profit(Company c, decimal profitTax) => c with
    {
        Years = [.. c.Years.Select((y, i) => i == 1 ? Profit(y, profitTax) : y.ProfitTax < 20000000m ? Profit(y, 31000000m + i * 1000000m) : y)],
    };

    private static YearFigures Profit(YearFigures year, decimal profitTax) =>
        year with { Profit = profitTax - 8000000m, Tax = 8000000m, NetProfit = Math.Round((profitTax - 8000000m) * 0.0085m) * 100m };

    private static Company Patents(Company c, int inventions, int models, int designs)
    {
        var made = PatentMaker.Some(new Random(inventions * 1000 + models), c.Product, c.Established.Year, inventions, models, designs, c.LastYear.Year - 2);
        return c with { Patents = made, Pct = 0 };
    }
}
