using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

/// <summary>One thing is wrong with an otherwise clean submission: exactly that is found, and nothing that follows from it twice.</summary>
public sealed class OneFaultTests
{
    /// <summary>What is found, and the submission it is found in.</summary>
    internal static readonly Dictionary<string, Func<CaseFile>> Cases = new()
    {
        ["paper-online-mismatch staff.total"] = () => CleanCase.HighValue(f => f.Online("staff.total", "351人")),
        ["paper-online-mismatch finance.sales_revenue 2021"] = () => CleanCase.HighValue(f => f.Online("finance.sales_revenue", "11000.01万元", 2021)),
        ["missing-on-paper staff.total"] = () => CleanCase.HighValue(f => f.Without("staff.total", Origin.Paper)),
        ["missing-online staff.total"] = () => CleanCase.HighValue(f => f.Without("staff.total", Origin.Online)),
        ["programme-mismatch"] = () => CleanCase.HighValue(f => f.RecordProgramme = "cz-ip-strategy-2024"),
        ["unknown-label"] = () => CleanCase.HighValue(f => f.UnknownEntries.Add(new OnlineEntry(null, "食堂面积", null, "320", null))),
        ["online-duplicate-field staff.total"] = () => CleanCase.HighValue(f => f.Duplicates.Add(new FieldId("staff.total"))),
        ["attachment-online-mismatch patent-list"] = () => Uploaded(CleanCase.HighValue(), "patent-list"),
        ["internal-inconsistency ip.patents_valid; attachment-figure-mismatch ip.patents_valid patent-list"] =
            () => CleanCase.HighValue(f => f.Both("ip.patents_valid", "104件")),
        ["internal-inconsistency budget.total"] = () => CleanCase.HighValue(f => f.Both("budget.total", "310万元")),
        ["internal-inconsistency staff.ip_managers; attachment-figure-mismatch staff.ip_managers ip-staff-proof"] = () => CleanCase.HighValue(f => f.Both("staff.ip_managers", "5人")),
        ["internal-inconsistency finance.ip_share 2022"] = () => CleanCase.HighValue(f => f.Both("finance.ip_share", "9.01%", 2022)),
        ["internal-inconsistency finance.rd_share 2022"] = () => CleanCase.HighValue(f => f.Both("finance.rd_share", "4.27%", 2022)),
        ["statements-disagree staff.total"] = () => CleanCase.HighValue(f => f.Form("staff.total", "360人", null, s => s with { IsPrimary = false })),
        ["unit-suspect finance.profit_tax_total 2022"] = () => CleanCase.HighValue(f => f.Both("finance.profit_tax_total", "21,020,000万元", 2022)),
        ["attachment-figure-mismatch finance.sales_revenue 2022 audit-report"] = () => CleanCase.HighValue(f => f
            .Without("audit-report", Origin.Attachment)).Audit(2020, 10000, 480).Audit(2021, 11000, 490).Audit(2022, 12001, 500),
        ["attachment-figure-mismatch finance.rd_expense 2022 audit-report"] = () => CleanCase.HighValue(f => f
            .Without("audit-report", Origin.Attachment)).Audit(2020, 10000, 480).Audit(2021, 11000, 490).Audit(2022, 12000, 500.5m),
        ["attachment-missing 2020 audit-report"] = () => CleanCase.HighValue(f => f
            .Without("audit-report", Origin.Attachment)).Audit(2021, 11000, 490).Audit(2022, 12000, 500),
        ["attachment-figure-mismatch ip.patents_valid patent-list; attachment-figure-mismatch ip.inventions_valid patent-list"] =
            () => CleanCase.HighValue().With(f => f.Patents.RemoveAt(0)),
        ["attachment-figure-mismatch staff.ip_managers ip-staff-proof; attachment-figure-mismatch staff.ip_parttime ip-staff-proof"] =
            () => CleanCase.HighValue().With(f => f.Staff.RemoveAt(3)),
        ["staff-uninsured ip-staff-proof"] = () => CleanCase.HighValue().With(f => f.Insured.RemoveAt(2)),
        ["attachment-figure-mismatch ip.trademarks_valid trademark-certificate"] = () => CleanCase.Strategy(f => f.Both("ip.trademarks_valid", "1件")
            .Attach("trademark-certificate", "第2号", CleanCase.Company)),
        ["identity-name applicant.name business-licence"] = () => CleanCase.HighValue(f => f
            .Attach("business-licence", "营业执照", CleanCase.Other).Without("business-licence", Origin.Attachment)),
        ["identity-name applicant.name"] = () => CleanCase.HighValue(f => f.Form("applicant.name", CleanCase.Other, null, s => s with { IsPrimary = false })),
        ["identity-uscc applicant.uscc"] = () => CleanCase.HighValue(f => f.Both("applicant.uscc", "91320400MA1XK2T47A")),
        ["identity-legal-representative applicant.legal_representative"] = () => CleanCase.HighValue().States("applicant.legal_representative", "王芳"),
        ["identity-district applicant.district"] = () => CleanCase.HighValue().States("applicant.district", "新北区"),
        ["identity-district applicant.district "] = () => CleanCase.HighValue().Attach("recommendation", "同意推荐 新北区市场监督管理局 新北区财政局"),
        ["attachment-missing commitment-letter"] = () => CleanCase.HighValue(f => f.Without("commitment-letter", Origin.Attachment)),
        ["attachment-mismatch commitment-letter"] = () => CleanCase.HighValue(f => f
            .Attach("commitment-letter", "承诺书", CleanCase.Other).Without("commitment-letter", Origin.Attachment)),
        ["certificate-expired ip-standard-certificate; criterion-undetermined ip-standard"] = () => CleanCase.Strategy(f => f
            .Attach("ip-standard-certificate", "证书", CleanCase.Company, null, "2024-07-07").Without("ip-standard-certificate", Origin.Attachment)),
        ["attachment-missing patent-list"] = () => CleanCase.HighValue(f => f.Without("patent-list", Origin.Attachment)).With(f => f.Patents.Clear()),
        ["attachment-missing pledge-registration; criterion-undetermined pledge-financing"] = () => CleanCase.Strategy(f => f.Without("pledge-registration", Origin.Attachment)),
        ["attachment-missing cooperation-agreement"] = () => CleanCase.HighValue(f => f.Both("consortium.is_joint", "是")),
        ["attachment-duplicate commitment-letter"] = () => CleanCase.HighValue()
            .Attach("commitment-letter", "信用承诺书 " + CleanCase.Company, CleanCase.Company),
        ["attachment-out-of-order business-licence"] = () => CleanCase.HighValue().With(f => f.Pages.Insert(2, Taken(f, 3))),
        ["page-missing audit-report"] = () => CleanCase.HighValue().With(f => Numbered(f, "audit-report", 1, 3)),
        ["deadline-missed online-deadline"] = () => CleanCase.HighValue(f => f.SubmittedAt = "2023-06-21T17:00:01+08:00"),
        ["deadline-missed paper-deadline"] = () => CleanCase.HighValue(f => f.ReceivedAt = "2023-07-01"),
        ["term-wrong term"] = () => CleanCase.HighValue(f => f.Both("project.end", "2025-06")),
        ["criterion-not-met grant-cap"] = () => CleanCase.HighValue(f => f
            .Both("budget.city_grant", "51万元").Both("budget.district_match", "51万元").Both("budget.self_raised", "198万元")),
        ["grant-split grant-cap"] = () => CleanCase.HighValue(f => f
            .Both("budget.city_grant", "60万元").Both("budget.district_match", "40万元")),
        ["field-outside-list applicant.industry technical-field"] = () => CleanCase.HighValue(f => f.Both("applicant.industry", "食品加工")),
        ["criterion-not-met ip-staff"] = () => CleanCase.HighValue(f => f.Both("staff.ip_managers", "2人").Both("staff.ip_fulltime", "1人").Both("staff.ip_parttime", "1人"))
            .With(f => f.Staff.RemoveAll(p => p.Name is "张1" or "张2")),
        ["criterion-not-met profit-tax-floor"] = () => CleanCase.HighValue(f => f.Both("finance.profit_tax_total", "1999.99万元", 2021)),
        ["exemption-unproven profit-tax-floor; attachment-missing little-giant-certificate"] = () => CleanCase.HighValue(f => f
            .Both("finance.profit_tax_total", "1999.99万元", 2021).Both("qualification.little_giant", "是")),
        ["criterion-not-met registered-in-city"] = () => CleanCase.HighValue(f => f.Both("applicant.address", "江苏省无锡市新吴区科技路8号")),
        ["criterion-not-met growth-target"] = () => CleanCase.HighValue(f => f.Both("target.invention_growth", "14.99%")),
        ["repeat-support no-repeat"] = () => CleanCase.HighValue(f => f.Lists = new GivenLists(null, null, [new ListEntry(CleanCase.Company, null, "江苏省高价值专利培育项目", 2021)])),
        ["quota-exceeded district-quota"] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 3, 0, ["乙", "丙"], [], [], [])),
        ["patent-reused patent-list"] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 1, 0, [], [], [], [new SharedPatent(202010000007, ["乙"])])),
        ["duplicate-submission"] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 1, 0, ["乙"], ["乙"], ["乙"], [])),
        ["criterion-not-met credit"] = () => CleanCase.HighValue(f => f.Lists = new GivenLists([new ListEntry(null, CleanCase.Uscc, null, null)], null, null)),
        ["patent-number-invalid patent-list"] = () => CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[7] with { Number = f.Patents[7].Number![..^1] + (f.Patents[7].Number!.EndsWith('1') ? '2' : '1') }),
        ["patent-list-duplicate patent-list"] = () => CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[8]),
        ["patent-expired patent-list"] = () => CleanCase.HighValue().With(f => f.Patents[70] = CleanCase.Row(PatentKind.UtilityModel, 2012, 70, 9)),
        ["patent-owner-differs patent-list"] = () => CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[7] with { Owner = CleanCase.Other }),
        ["file-unreadable"] = () => CleanCase.HighValue().With(f => f.Defects.Add(new Defect(DefectCode.FileUnreadable, "b.pdf", null, "0 bytes"))),
        ["file-encrypted"] = () => CleanCase.HighValue().With(f => f.Defects.Add(new Defect(DefectCode.FileEncrypted, "b.pdf", null, "password"))),
        ["file-unreadable "] = () => CleanCase.HighValue().With(f => f.Defects.Add(new Defect(DefectCode.FileUnreadable, "附件二.docx", null, "xml"))),
        ["file-encrypted "] = () => CleanCase.Strategy().With(f => f.Defects.Add(new Defect(DefectCode.FileEncrypted, "第二册.pdf", null, "password"))),
        ["duplicate-submission "] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 1, 0, ["乙"], ["乙"], [], [])),
        ["duplicate-submission  "] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 1, 0, ["乙"], [], ["乙"], [])),
        ["patent-reused patent-list "] = () => CleanCase.HighValue(f => f.Standing = new BatchStanding(
            "武进区", 1, 0, [], [], [], [new SharedPatent(202010000007, ["乙"]), new SharedPatent(202010000008, ["乙", "丙"])])),
        ["identity-legal-representative applicant.legal_representative "] =
            () => CleanCase.HighValue(f => f.Form("applicant.legal_representative", "王芳", null, s => s with { IsPrimary = false })),
        ["programme-mismatch "] = () => CleanCase.HighValue(f => f.RecordProgramme = "2024年常州市企业知识产权战略推进计划项目"),
        ["attachment-online-mismatch commitment-letter"] = () => Uploaded(CleanCase.HighValue(), "commitment-letter"),
        ["patent-list-duplicate patent-list "] = () => CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[8] with { Number = f.Patents[8].Number![2..] }),
        ["patent-expired patent-list "] = () => CleanCase.HighValue().With(f => f.Patents[99] = CleanCase.Row(PatentKind.Design, 2007, 99, 9)),
        ["unit-suspect finance.profit_tax_total 2021; unit-suspect finance.profit_tax_total 2022"] =
            () => CleanCase.HighValue(f => f.Both("finance.profit_tax_total", "21,010,000万元", 2021)),
        ["text-layer-suspect"] = () => CleanCase.HighValue().With(f => f.Defects.Add(new Defect(DefectCode.TextLayerSuspect, "b.pdf", new PageRef("booklet", 2), "x"))),
    };

    public static TheoryData<string> Expected => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Is_found_once_and_nothing_else(string expected)
    {
        var found = Cases[expected]().Report().Findings.Where(f => f.Severity != Severity.Info)
            .Select(f => string.Join(' ', new[] { f.Code, f.Field?.Name, f.Period?.ToString(), f.Attachment, f.Criterion }.OfType<string>()));

        Assert.Equal(expected.Trim().Split("; ").Order(), found.Order());
    }

    private static CaseFile Uploaded(CaseFile file, string but)
    {
        foreach (var kind in file.Evidence().Attachments.Select(a => a.Kind).Distinct().Where(k => k != but))
            file.Upload(kind, kind);
        return file;
    }

    [Theory]
    [InlineData("patent-owner-differs patent-list")]
    [InlineData("patent-list-duplicate patent-list")]
    [InlineData("patent-number-invalid patent-list")]
    [InlineData("attachment-mismatch commitment-letter")]
    public void What_stands_in_a_list_or_on_a_certificate_is_shown_where_it_stands(string name)
    {
        Finding finding = Assert.Single(Cases[name]().Report().Findings, f => f.Code == name.Split(' ')[0]);

        Assert.NotEmpty(finding.Places);
        Assert.Equal(finding.Pages.Order(), finding.Places.Select(p => p.Place).Distinct().Order());
    }

    private static ClassifiedPage Taken(CaseFile file, int at)
    {
        var page = file.Pages[at];
        file.Pages.RemoveAt(at);
        return page;
    }

    private static void Numbered(CaseFile file, string attachment, params int[] numbers)
    {
        var pages = file.Pages.FindAll(p => p.Attachment == attachment);
        for (var i = 0; i < numbers.Length; i++)
            file.Pages[file.Pages.IndexOf(pages[i])] = pages[i] with { PrintedNumber = numbers[i], PrintedTotal = 3 };
    }
}
