using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Truth;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Faults;

/// <summary>The form itself is wrong: a value left out, a sum that is none, a unit slip, two texts that disagree.</summary>
internal static class FormFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        Missing("form-missing-amount", NetProfit, -1),
        Missing("form-missing-text", ContactEmail, null),
        Missing("form-missing-count", Trademarks, null),
        new("figure-stated-nowhere", null, w => (w with
        {
            Form = w.Form.Without(Rd, w.Programme.LastYear), Story = w.Story.Without(Rd, w.Programme.LastYear), Online = w.Online.Without(Rd, w.Programme.LastYear).Without(RdShare, w.Programme.LastYear), WithShares = false,
        }).Expecting([new("criterion-undetermined", Criterion: "rd-share"), .. w.Programme.IsHighValue ? [new("criterion-undetermined", Criterion: "ip-cost-share")] : (FindingTruth[])[]])),
        new("form-unit-slip", null, w => (w with { Form = Times(w.Form, Ip, w.Programme.LastYear, 10000) }).Expecting(
            new FindingTruth("paper-online-mismatch", Ip, w.Programme.LastYear),
            new("unit-suspect", Ip, w.Programme.LastYear),
            new("internal-inconsistency", IpShare, w.Programme.LastYear, Optional: true))),
        new("form-two-skins", null, w => (w with { Form = Times(w.Form, Sales, w.Programme.LastYear - 1, 1.1m), WithShares = false }).Expecting(
            new FindingTruth("paper-online-mismatch", Sales, w.Programme.LastYear - 1),
            new("attachment-figure-mismatch", Sales, w.Programme.LastYear - 1, "audit-report", Optional: !IsAudited(w, w.Programme.LastYear - 1)))),
        new("sum-budget", null, w => w.Stating(BudgetTotal, null, f => f with { Number = f.Number + 100000m }).Expecting(new FindingTruth("internal-inconsistency", BudgetTotal))),
        new("sum-patents", null, w => w.Stating(Patents, null, f => f with { Number = f.Number + 1 }).Expecting(
            new FindingTruth("internal-inconsistency", Patents), new("attachment-figure-mismatch", Patents, Attachment: "patent-list"))),
        new("sum-staff", null, w => w.Stating(IpManagers, null, f => f with { Number = f.Number + 1 }).Expecting(
            new FindingTruth("internal-inconsistency", IpManagers), new("attachment-figure-mismatch", IpManagers, Attachment: "ip-staff-proof"))),
        new("ratio-printed", null, w => (w with { WithShares = true }).Stating(RdShare, w.Programme.LastYear, f => f with { Number = f.Number + 1.3m })
            .Expecting(new FindingTruth("internal-inconsistency", RdShare, w.Programme.LastYear))),
        new("ratio-ip-printed", null, w => (w with { WithShares = true }).Stating(IpShare, w.Programme.LastYear - 1, f => f with { Number = f.Number - 0.8m })
            .Expecting(new FindingTruth("internal-inconsistency", IpShare, w.Programme.LastYear - 1))),
        new("statements-disagree-money", null, w => (w with { Story = Times(w.Story, Sales, w.Programme.LastYear, 1.25m) })
            .Expecting(new FindingTruth("statements-disagree", Sales, w.Programme.LastYear))),
        new("statements-disagree-count", null, w => (w with { Story = Times(w.Story, Inventions, null, 2) })
            .Expecting(new FindingTruth("statements-disagree", Inventions))),
        new("term-wrong", null, w => w.By(c => c with { ProjectEnd = c.ProjectEnd.AddYears(1) }).Expecting(new FindingTruth("term-wrong"))),
        new("uscc-invalid", null, w => w.By(c => c with { Uscc = CreditCode.Broken(c.Uscc) }).Expecting(new FindingTruth("identity-uscc", Uscc))),
    ];

    private static Fault Missing(string id, string field, int? yearsBack) => new(id, null, w =>
    {
        var year = w.Programme.LastYear + yearsBack;
        return (w with { Form = w.Form.Without(field, year) }).Expecting(new FindingTruth("missing-on-paper", field, year));
    });

    // A report need only be held against the form for its own year, though it prints the year before too.
    private static bool IsAudited(World world, int year) => world.Attachments.Any(a => a.Id == "audit-report" && (a.Year is null || a.Year == year));

    private static FactSheet Times(FactSheet facts, string field, int? year, decimal factor)
    {
        var fact = facts[field, year];
        var number = fact.Number * factor;
        return facts.With(field, year, fact with { Number = fact.Kind == FactKind.Money ? Math.Round(number / 100m) * 100m : Math.Round(number) });
    }
}
