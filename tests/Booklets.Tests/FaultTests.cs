using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Tests;

public class FaultTests
{
    /// <summary>Codes that no world can raise: what is forgotten before scanning, and what another form's instructions ask.</summary>
    private static readonly string[] s_elsewhere = ["seal-missing", "signature-missing", "filling-rule"];

    private static readonly string[] s_codes =
    [
        "identity-name", "identity-uscc", "identity-legal-representative", "identity-district", "paper-online-mismatch", "missing-on-paper", "missing-online",
        "attachment-online-mismatch", "unknown-label", "online-duplicate-field", "programme-mismatch", "internal-inconsistency", "statements-disagree", "unit-suspect",
        "attachment-figure-mismatch", "staff-uninsured", "attachment-mismatch", "certificate-expired", "patent-expired", "patent-owner-differs", "attachment-missing",
        "attachment-out-of-order", "attachment-duplicate", "page-missing", "page-blank", "page-rotated", "page-size", "criterion-not-met", "criterion-undetermined",
        "exemption-unproven", "deadline-missed", "term-wrong", "patent-number-invalid", "patent-list-duplicate", "quota-exceeded", "repeat-support", "patent-reused",
        "duplicate-submission", "page-unreadable", "text-layer-suspect", "file-unreadable", "file-encrypted", "needs-review", "field-outside-list", "grant-split",
    ];

    public static TheoryData<string, string> Everything()
    {
        var data = new TheoryData<string, string>();
        foreach (var fault in FaultCatalogue.All)
        {
            foreach (var programme in ProgrammeFacts.All.Where(p => fault.Programme is null || fault.Programme == p.Id)) data.Add(fault.Id, programme.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_fault_makes_the_booklet_what_its_findings_say(string fault, string programme)
    {
        for (var seed = 30; seed < 34; seed++)
        {
            var world = FaultCatalogue.Of(fault).Apply(WorldMaker.Make(seed, ProgrammeFacts.Of(programme), FormLayouts.Open[seed % FormLayouts.Open.Count]));
            var truth = UnprintedBooklet.Truth(world);
            var told = truth.Findings.Where(f => !f.Optional).ToList();
            Assert.Equal(told.Any(f => f.Severity == "error"), truth.Outcome == "discrepancies");
            foreach (var criterion in truth.Criteria.Where(c => c.Outcome == "not-met"))
                Assert.True(told.Any(f => f.Criterion == criterion.Id) || IsToldByItsOwnCode(criterion.Id), $"{criterion.Id} fails and nobody says so");
            foreach (var finding in told.Where(f => f.Code == "criterion-not-met"))
                Assert.Equal("not-met", truth.Criteria.Single(c => c.Id == finding.Criterion).Outcome);
        }
    }

    [Fact]
    public void Every_code_has_a_fault_but_those_of_scans_and_of_other_forms()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var programme in ProgrammeFacts.All)
        {
            var world = WorldMaker.Make(40, programme, FormLayouts.Open[0]);
            foreach (var fault in FaultCatalogue.All.Where(f => f.Fits(world))) told.UnionWith(fault.Apply(world).Expected.Select(f => f.Code));
        }

        Assert.Empty(s_codes.Except(told));
        Assert.Empty(told.Intersect(s_elsewhere));
    }

    private static bool IsToldByItsOwnCode(string criterion) => criterion is "consistency" or "binding-order" or "online-deadline" or "term" or "no-repeat";
}
