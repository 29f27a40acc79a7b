using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Tests.Programmes;

namespace DocPipeline.Validation.Tests.Catalogue;

/// <summary>
/// From a message alone a reader knows the values, where they stand, how far they are apart, the clause and who acts. Every check of the catalogue says
/// here what of it applies; values and pages are held against every statement and page its findings rest on.
/// </summary>
public sealed partial class FindingMessageTests
{
    // values: it rests on statements; place: it points at pages; difference: always; apart: where its first two statements are amounts; margin: where the
    // criterion has one; clause: the guideline asks for it.
    private static readonly Dictionary<string, string> Applies = new()
    {
        ["identity-name"] = "place",
        ["identity-uscc"] = "values place",
        ["identity-legal-representative"] = "values place",
        ["identity-district"] = "values place",
        ["paper-online-mismatch"] = "values place apart clause",
        ["missing-on-paper"] = "values clause",
        ["missing-online"] = "values place clause",
        ["attachment-online-mismatch"] = "place clause",
        ["unknown-label"] = "",
        ["online-duplicate-field"] = "values",
        ["programme-mismatch"] = "",
        ["needs-review"] = "values place clause",
        ["internal-inconsistency"] = "values place difference",
        ["statements-disagree"] = "values place apart",
        ["unit-suspect"] = "values place difference",
        ["filling-rule"] = "clause",
        ["attachment-figure-mismatch"] = "values place difference",
        ["staff-uninsured"] = "place difference",
        ["attachment-mismatch"] = "place",
        ["certificate-expired"] = "place difference",
        ["attachment-missing"] = "",
        ["attachment-out-of-order"] = "place clause",
        ["attachment-duplicate"] = "place",
        ["page-missing"] = "place",
        ["page-blank"] = "place",
        ["page-rotated"] = "place",
        ["page-size"] = "place clause",
        ["page-unreadable"] = "place",
        ["seal-missing"] = "place",
        ["signature-missing"] = "place",
        ["criterion-not-met"] = "margin clause",
        ["criterion-undetermined"] = "clause",
        ["exemption-unproven"] = "values place clause",
        ["field-outside-list"] = "values place clause",
        ["grant-split"] = "values place difference clause",
        ["deadline-missed"] = "difference clause",
        ["term-wrong"] = "values place difference clause",
        ["quota-exceeded"] = "difference clause",
        ["repeat-support"] = "clause",
        ["patent-reused"] = "place",
        ["duplicate-submission"] = "",
        ["patent-number-invalid"] = "place",
        ["patent-list-duplicate"] = "place",
        ["patent-expired"] = "place",
        ["patent-owner-differs"] = "place",
        ["text-layer-suspect"] = "place",
        ["file-unreadable"] = "",
        ["file-encrypted"] = "",
    };

    private static readonly Lazy<Report[]> Chinese = new(() => Reports("zh"));
    private static readonly Lazy<Report[]> English = new(() => Reports("en"));

    public static TheoryData<string, string> Codes => [.. CheckCatalogue.All.SelectMany(e => new[] { (e.Code, "zh"), (e.Code, "en") })];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Says_all_that_applies_to_its_check(string code, string language)
    {
        var found = (language == "zh" ? Chinese : English).Value.SelectMany(r => r.Findings.Where(f => f.Code == code).Select(f => (Finding: f, Report: r))).ToList();
        var applies = Applies[code].Split(' ');

        Assert.NotEmpty(found);
        Assert.All(found, f => SaysAll(f.Finding, f.Report, applies, CultureInfo.GetCultureInfo(language)));
    }

    [Fact]
    public void Says_of_a_patent_that_has_run_out_what_it_is_and_since_when() => Assert.Contains(
        "实用新型，2012年申请，保护期至2022年",
        CleanCase.HighValue().With(f => f.Patents[70] = CleanCase.Row(PatentKind.UtilityModel, 2012, 70, 9)).Of("patent-expired").Single().Message, StringComparison.Ordinal);

    [Fact]
    public void Says_what_it_rests_on_where_no_clause_asks_for_it() =>
        Assert.All(
            Chinese.Value.SelectMany(r => r.Findings).Where(f => f.Severity != Severity.Info && CheckCatalogue.Find(f.Code)!.Topic != CheckTopic.Files),
            f => Assert.Contains("依据：", f.Footing, StringComparison.Ordinal));

    [Fact]
    public void Says_clause_and_actor_once_however_many_places_are_joined_in_it()
    {
        var finding = CleanCase.HighValue(f => f.Online("staff.total", "351人")).Of("paper-online-mismatch").Single();

        Assert.EndsWith("使网上与书面一致。依据：五（三）申报方式。由申报单位处理。", finding.WholeMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("依据", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ip-staff", "距要求还差1人。")]
    [InlineData("profit-tax-floor", "距要求还差0.01万元。")]
    [InlineData("growth-target", "距要求还差0.01个百分点。")]
    [InlineData("grant-cap", "比要求多出2万元。")]
    public void Says_how_far_a_condition_is_missed(string criterion, string margin) =>
        Assert.Contains(margin, OneFaultTests.Cases["criterion-not-met " + criterion]().Of("criterion-not-met").Single().Message, StringComparison.Ordinal);

    private static void SaysAll(Finding finding, Report report, string[] applies, CultureInfo language)
    {
        var message = finding.WholeMessage.Replace(",", string.Empty, StringComparison.Ordinal);
        Assert.Contains(Explainer.NameOf(finding.Actor, language), message, StringComparison.Ordinal);
        Assert.True(finding.Clause is not null || !applies.Contains("clause"), $"no clause: {message}");
        if (finding.Clause is { } clause)
            Assert.Contains(clause, message, StringComparison.Ordinal);
        Assert.False(applies.Contains("values") && finding.Statements.IsEmpty, $"no values: {message}");
        foreach (var statement in applies.Contains("values") ? finding.Statements.Where(s => s.Value is not FlagValue) : [])
            Assert.Contains(statement.AsPrinted.Replace(",", string.Empty, StringComparison.Ordinal), message, StringComparison.Ordinal);
        SaysPlaces(finding, applies, message);
        var margin = applies.Contains("margin") && report.Criteria.Single(c => c.Criterion == finding.Criterion).Margin is not null;
        var apart = applies.Contains("apart") && finding.Statements is [{ Value: QuantityValue }, { Value: QuantityValue }, ..];
        Assert.True(Difference().IsMatch(message) || !(margin || apart || applies.Contains("difference")), $"no difference: {message}");
    }

    private static void SaysPlaces(Finding finding, string[] applies, string message)
    {
        var pages = finding.Statements.Select(s => s.Provenance?.Place).OfType<PageRef>().Concat(finding.Pages).Distinct().ToList();

        // What was uploaded and is not bound in has no page.
        Assert.False(applies.Contains("place") && pages.Count == 0 && finding.Code != "attachment-online-mismatch" && finding.Statements.IsEmpty, $"no page: {message}");
        if (applies.Contains("place"))
            Assert.All(pages, p => Assert.True(Names(message, p.Number), $"page {p.Number} is not in: {message}"));
    }

    private static bool Names(string message, int page) =>
        Pages().Matches(message).Any(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) is var first
            && (m.Groups[2].Success ? int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture) : first) is var last && first <= page && page <= last);

    private static Report[] Reports(string language) =>
        [.. OneFaultTests.Cases.Values.Concat(Others()).Select(make => make().With(f => f.Language = CultureInfo.GetCultureInfo(language)).Report())];

    // What an otherwise clean submission cannot show.
    private static IEnumerable<Func<CaseFile>> Others()
    {
        yield return () => CleanCase.HighValue(f => f.Online("staff.total", "380人").Form("staff.total", "350人", null, s => s with
        {
            NeedsReview = true, Alternatives = [new Alternative(new CaseFile().Make("staff.total", "380人", null, Origin.Paper, null, 2).Value, 0.3m)],
        }));
        yield return () => FindingCase.Read("tz-tech-transfer", Path.Combine(Seeds.Folder, "programmes", "tz-tech-transfer", "cases", "bad", "filling-rule.yaml")).Cases[0].File;
        yield return () => CleanCase.HighValue().With(f =>
        {
            f.Pages[1] = f.Pages[1] with { Rotation = 90, IsTurned = true };
            f.Pages[2] = f.Pages[2] with { Width = 420, Height = 595 };
            f.Pages.Add(CaseFile.Page(f.Pages.Count + 1, PageKind.Blank));
            f.Pages.Add(CaseFile.Page(f.Pages.Count + 1, PageKind.Unknown, null, readable: false));
            f.SigningPlaces.Add(new SigningPlace(SigningKind.Seal, "申报单位（盖章）", CaseFile.Place(3), null, Presence.Absent));
            f.SigningPlaces.Add(new SigningPlace(SigningKind.Signature, "法定代表人（签字）", CaseFile.Place(3), null, Presence.Absent));
        });
    }

    [GeneratedRegex("相差|多出|逾期|还差|过期|超出|其中[0-9]+人|difference|apart|away|more|late|short|expired|too m|exceeds|of the staff")]
    private static partial Regex Difference();

    [GeneratedRegex("(?<![0-9])([0-9]{1,4})(?![0-9])(?:–([0-9]{1,4}))?")]
    private static partial Regex Pages();
}
