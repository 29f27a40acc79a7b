using System.Globalization;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Truth;

/// <summary>判定依据。The rules of both programmes once more, written straight from the guideline and from nothing else.</summary>
internal sealed class Oracle(World world, IReadOnlyList<FigureTruth> figures)
{
    private static readonly string[] s_persons =
        ["technical-field", "research-standing", "business-condition", "ip-management", "credit", "no-repeat", "tasks-answered", "prior-art-search"];

    private static readonly string[] s_strategyPersons = ["leadership", "rd-body", "ip-department", "credit", "no-repeat", "tasks-answered"];

    private readonly int _last = world.Programme.LastYear;

    public IEnumerable<CriterionTruth> Criteria() => world.Programme.IsHighValue ? HighValue() : Strategy();

    public IEnumerable<string> RequiredAttachments()
    {
        foreach (var id in (string[])["business-licence", "audit-report", "patent-list", "ip-staff-proof", "commitment-letter"]) yield return id;
        if (!world.Programme.IsHighValue)
        {
            foreach (var id in (string[])["ip-standard-certificate", "trademark-certificate", "pledge-registration", "patent-product-filing"]) yield return id;
            yield break;
        }

        if (Yes(Champion) && !ProfitFloor()) yield return "champion-certificate";
        if (Yes(LittleGiant) && !ProfitFloor()) yield return "little-giant-certificate";
        if (Yes(Award) && !EnoughPatents(1)) yield return "award-certificate";
        if (Yes(Joint)) yield return "cooperation-agreement";
    }

    private IEnumerable<CriterionTruth> HighValue()
    {
        foreach (var person in s_persons) yield return new(person, "person");
        yield return new("registered-in-city", "met");
        var years = Enumerable.Range(_last - 2, 3).ToList();
        yield return Rule("rd-share", years.All(y => Has(Sales, y) && Has(Rd, y)), () => years.Sum(y => Value(Rd, y)) >= 0.035m * years.Sum(y => Value(Sales, y)));
        yield return Rule("ip-cost-share", Has(Ip, _last) && Has(Rd, _last), () => Value(Ip, _last) >= 0.05m * Value(Rd, _last));
        yield return new("profit-tax-floor", !years.All(y => Has(ProfitTax, y)) ? "undetermined" : ProfitFloor() ? "met" : Exemption(Champion, LittleGiant) switch
        {
            true => "exempt",
            false => "undetermined",
            null => "not-met",
        });
        yield return Rule("ip-staff", Has(IpManagers), () => Value(IpManagers) >= 3);
        yield return new("patent-count", !Has(Patents) || !Has(Inventions) || !Has(PctNational) ? "undetermined|met" : EnoughPatents(1) ? "met"
            : !EnoughPatents(2) ? "not-met" : Exemption(Award) switch { true => "met|exempt", false => "undetermined", null => "not-met" });
        yield return Rule("growth-target", Has(InventionGrowth), () => Value(InventionGrowth) >= 15);
        yield return Rule("implementation-target", Has(ImplementationRate), () => Value(ImplementationRate) >= 80);
        yield return Rule("grant-cap", Has(CityGrant) && Has(DistrictMatch), () => Value(CityGrant) + Value(DistrictMatch) <= 1000000);
        foreach (var other in Common()) yield return other;
    }

    private IEnumerable<CriterionTruth> Strategy()
    {
        foreach (var person in s_strategyPersons) yield return new(person, "person");
        yield return new("registered-in-city", "met");
        yield return Rule("rd-share", Has(Sales, _last) && Has(Rd, _last), () => Value(Rd, _last) >= 0.03m * Value(Sales, _last));
        yield return Rule("patent-count", Has(Patents) && Has(Inventions) && Has(PctApplications), () => Value(Patents) >= 30 || Value(Inventions) + 2 * Value(PctApplications) >= 6);
        yield return Bound("ip-standard", "ip-standard-certificate");
        yield return Bound("pledge-financing", "pledge-registration");
        yield return Bound("patent-product", "patent-product-filing");
        yield return Trademark();
        foreach (var other in Common()) yield return other;
    }

    private IEnumerable<CriterionTruth> Common()
    {
        var start = Text(ProjectStart);
        var end = Text(ProjectEnd);
        yield return Rule("term", start is not null && end is not null, () => Months(end!) - Months(start!) + 1 == world.Programme.TermYears * 12);
        yield return new("online-deadline", string.CompareOrdinal(world.OnlineHabits.SubmittedAt, world.Programme.InTime) <= 0 ? "met" : "not-met");
        yield return new("paper-deadline", "not-applicable");
        yield return new("binding-order", world.Attachments.Any(a => a.BeforeForm) ? "not-met" : "met");
        if (world.Attachments.Any(a => a.Id == "recommendation")) yield return new("recommendation", "met");
    }

    private CriterionTruth Bound(string criterion, string attachment)
    {
        var plan = world.Attachments.FirstOrDefault(a => a.Id == attachment);
        return new(criterion, plan is not null && Proves(plan) ? "met" : "not-met|undetermined");
    }

    /// <summary>The form's own count claims a trademark too; whether it alone will do, and whether the certificate alone does, is for the pack to say.</summary>
    private CriterionTruth Trademark()
    {
        var bound = Bound("trademark", "trademark-certificate");
        var claimed = Has(Trademarks) && Value(Trademarks) >= 1;
        return (bound.Outcome, claimed) switch
        {
            ("met", true) => bound,
            ("met", false) => bound with { Outcome = Has(Trademarks) ? "met|not-met|undetermined" : "met|undetermined" },
            (_, true) => bound with { Outcome = "met|not-met|undetermined" },
            _ => bound,
        };
    }

    private static CriterionTruth Rule(string id, bool known, Func<bool> holds) => new(id, !known ? "undetermined" : holds() ? "met" : "not-met");

    private bool ProfitFloor() => Enumerable.Range(_last - 2, 3).All(y => !Has(ProfitTax, y) || Value(ProfitTax, y) >= 20000000m);

    private bool EnoughPatents(int divisor) =>
        Value(Patents) * divisor >= 100 || (Value(Inventions) + 2 * Value(PctNational)) * divisor >= 50;

    /// <summary>Null where nothing is claimed, else whether a claimed title is proven.</summary>
    private bool? Exemption(params string[] flags)
    {
        var claimed = flags.Where(Yes).ToList();
        if (claimed.Count == 0) return null;
        return claimed.Any(f => world.Attachments.Any(a => a.Id == CertificateOf(f) && Proves(a)));
    }

    private bool Proves(Attachments.AttachmentPlan plan) => !plan.Expired && plan.Company.Name == world.Company.Name;

    private static string CertificateOf(string flag) => flag switch
    {
        Champion => "champion-certificate",
        LittleGiant => "little-giant-certificate",
        _ => "award-certificate",
    };

    private FigureTruth? Primary(string field, int? year = null) => figures.FirstOrDefault(f => f.Primary && f.Field == field && f.Period == year);

    private bool Has(string field, int? year = null) => Primary(field, year) is not null;

    private decimal Value(string field, int? year = null) =>
        Primary(field, year) is { } figure ? decimal.Parse(figure.Value, CultureInfo.InvariantCulture) : 0;

    private string? Text(string field) => Primary(field)?.Value;

    private bool Yes(string field) => Text(field) == "true";

    private static int Months(string iso) =>
        int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12 + int.Parse(iso.AsSpan(5, 2), CultureInfo.InvariantCulture);
}
