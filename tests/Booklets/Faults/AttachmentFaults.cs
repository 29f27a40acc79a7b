using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Truth;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Faults;

/// <summary>Attachments left out, bound twice or too early, run out, of another company, or stating other figures.</summary>
internal static class AttachmentFaults
{
    private const string Stranger = "无锡太湖新材料股份有限公司";
    private static readonly string s_high = ProgrammeFacts.HighValuePatents.Id;
    private static readonly string s_strategy = ProgrammeFacts.IpStrategy.Id;

    public static IEnumerable<Fault> All { get; } =
    [
        Missing("business-licence", null),
        Missing("audit-report", null),
        Missing("patent-list", null),
        Missing("ip-staff-proof", null),
        Missing("commitment-letter", null),
        Missing("ip-standard-certificate", s_strategy, "ip-standard"),
        Missing("pledge-registration", s_strategy, "pledge-financing"),
        Missing("patent-product-filing", s_strategy, "patent-product"),
        Missing("trademark-certificate", s_strategy, "trademark"),
        new("agreement-missing", s_high, w => w.By(c => c with { Partners = ["常州大学"] }).Without("cooperation-agreement")
            .Expecting(new FindingTruth("attachment-missing", Attachment: "cooperation-agreement"))),
        new("licence-twice", null, w => (w with { Attachments = w.Attachments.Add(new AttachmentPlan("business-licence", w.Company)) })
            .Expecting(new FindingTruth("attachment-duplicate", Attachment: "business-licence"))),
        new("licence-before-form", null, w => w.Binding("business-licence", a => a with { BeforeForm = true })
            .Expecting(new FindingTruth("attachment-out-of-order", Attachment: "business-licence"))),
        Foreign("patent-certificate", null),
        Foreign("commitment-letter", null),
        Foreign("audit-report", null),
        Foreign("ip-standard-certificate", s_strategy, "ip-standard"),
        Foreign("trademark-certificate", s_strategy, "trademark"),
        Expired("ip-standard-certificate", s_strategy, "ip-standard"),
        Expired("trademark-certificate", s_strategy, "trademark"),
        new("little-giant-expired", s_high, w => Exempt(w).Binding("little-giant-certificate", a => a with { Expired = true }).Expecting(
            new FindingTruth("certificate-expired", Attachment: "little-giant-certificate"), new("exemption-unproven", Criterion: "profit-tax-floor"),
            new("criterion-undetermined", Criterion: "profit-tax-floor", Optional: true))),
        new("little-giant-foreign", s_high, w => Exempt(w).Binding("little-giant-certificate", a => a with { Company = a.Company with { Name = Stranger } }).Expecting(
            new FindingTruth("attachment-mismatch", Attachment: "little-giant-certificate"), new("exemption-unproven", Criterion: "profit-tax-floor"),
            new("criterion-undetermined", Criterion: "profit-tax-floor", Optional: true))),
        new("licence-name", null, w => w.Binding("business-licence", a => a with { Company = a.Company with { Name = a.Company.Name.Replace("公司", "集团公司", StringComparison.Ordinal) } })
            .Expecting(new FindingTruth("identity-name"), new("attachment-mismatch", Attachment: "business-licence", Optional: true))),
        new("licence-uscc", null, w => w.Binding("business-licence", a => a with { Company = a.Company with { Uscc = CreditCode.Make(new Random(w.Seed)) } })
            .Expecting(new FindingTruth("identity-uscc", Uscc))),
        new("licence-representative", null, w => w.Binding("business-licence", a => a with { Company = a.Company with { LegalRepresentative = "孙悟明" } })
            .Expecting(new FindingTruth("identity-legal-representative", LegalRepresentative))),
        new("recommendation-district", null, w => w.Adding("recommendation").Binding(
            "recommendation", a => a with { Company = a.Company with { District = w.Company.District == "武进区" ? "新北区" : "武进区" } })
            .Expecting(new FindingTruth("identity-district"))),
        new("audit-sales", null, w => Audit(w, y => y with { Sales = y.Sales + 500000m }).Expecting(
            new FindingTruth("attachment-figure-mismatch", Sales, w.Programme.LastYear, "audit-report"))),
        new("audit-rd", null, w => Audit(w, y => y with { Rd = y.Rd - 300000m }).Expecting(
            new FindingTruth("attachment-figure-mismatch", Rd, w.Programme.LastYear, "audit-report"))),
        new("patent-rows-short", null, w => w.Binding("patent-list", a => a with { RowsShort = 3 }).Expecting(
            [new("attachment-figure-mismatch", Patents, null, "patent-list"), .. TypesShort(w.Company, 3)])),
        new("staff-rows-short", null, w => w.Binding("ip-staff-proof", a => a with { RowsShort = 1 }).Expecting(
            new FindingTruth("attachment-figure-mismatch", IpManagers, null, "ip-staff-proof"),
            new("attachment-figure-mismatch", IpParttime, null, "ip-staff-proof", Optional: true))),
        new("staff-uninsured", null, w => w.Binding("ip-staff-proof", a => a with { Uninsured = 1 }).Expecting(new FindingTruth("staff-uninsured", Attachment: "ip-staff-proof"))),
    ];

    private static Fault Missing(string id, string? programme, string? criterion = null) => new(id + "-missing", programme, w => w.Without(id).Expecting(
        new FindingTruth("attachment-missing", Attachment: id),
        new("criterion-not-met", Criterion: criterion ?? "credit", Optional: true), new("criterion-undetermined", Criterion: criterion ?? "credit", Optional: true),
        new("criterion-not-met", Criterion: "recommendation", Optional: true)));

    private static Fault Foreign(string id, string? programme, string? criterion = null) => new(id + "-foreign", programme, w =>
        w.Adding(id).Binding(id, a => a with { Company = a.Company with { Name = Stranger } }).Expecting(
            new FindingTruth("attachment-mismatch", Attachment: id),
            new("attachment-missing", Attachment: id, Optional: true),
            new("identity-name", Attachment: id, Optional: true),
            new("patent-owner-differs", Optional: true),
            new("criterion-not-met", Criterion: criterion ?? "credit", Optional: true), new("criterion-undetermined", Criterion: criterion ?? "credit", Optional: true)));

    private static Fault Expired(string id, string programme, string criterion) => new(id + "-expired", programme, w =>
        w.Binding(id, a => a with { Expired = true }).Expecting(
            new FindingTruth("certificate-expired", Attachment: id),
            new("criterion-not-met", Criterion: criterion, Optional: true), new("criterion-undetermined", Criterion: criterion, Optional: true)));

    private static World Exempt(World world) => FaultCatalogue.Of("exemption-proven").Spoil(world);

    private static World Audit(World world, Func<YearFigures, YearFigures> change) => world.Binding("audit-report", a => a with
    {
        Company = a.Company with { Years = a.Company.Years.SetItem(2, change(a.Company.Years[2])) },
    });

    private static IEnumerable<FindingTruth> TypesShort(Company company, int rows) => company.Patents.TakeLast(rows).Select(p => p.Type).Distinct()
        .Select(t => new FindingTruth(
            "attachment-figure-mismatch", t == PatentType.Design ? Designs : t == PatentType.UtilityModel ? UtilityModels : Inventions, null, "patent-list"));
}
