using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Batches;

namespace DocPipeline.Validation.Tests;

/// <summary>Across the submissions of a batch: quotas, patents used twice, submissions that came twice.</summary>
public sealed class BatchTests
{
    private const string Second = "91320402MA4A10AG1B";
    private const string Third = "91320411MA09RGM2MC";

    [Theory]
    [InlineData(1, 0, Outcome.Met)]
    [InlineData(2, 0, Outcome.Met)]
    [InlineData(3, 0, Outcome.NotMet)]
    [InlineData(2, 1, Outcome.Undetermined)]
    [InlineData(1, 1, Outcome.Met)]
    [InlineData(3, 1, Outcome.NotMet)]
    public void A_district_keeps_within_its_quota_exceeds_it_or_it_cannot_be_told(int recommended, int unplaced, Outcome expected)
    {
        var file = CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", recommended, unplaced, [], [], [], []));

        Assert.Equal(expected, file.Criterion("district-quota").Outcome);
        Assert.Equal(expected == Outcome.NotMet, file.Of("quota-exceeded").Any());
        Assert.Equal(expected == Outcome.Undetermined ? Verdict.NeedsReview : expected == Outcome.Met ? Verdict.Ready : Verdict.Discrepancies, file.Report().Verdict);
    }

    [Fact]
    public void Every_district_without_a_quota_of_its_own_has_the_usual_one() => Assert.Equal(
        Outcome.NotMet, CleanCase.HighValue(f => f.Standing = new BatchStanding("钟楼区", 2, 0, ["乙"], [], [], [])).Criterion("district-quota").Outcome);

    [Fact]
    public void A_quota_cannot_be_told_where_nobody_knows_the_district_and_by_one_submission_alone_it_is_not_judged()
    {
        Assert.Equal(Outcome.Undetermined, CleanCase.HighValue(f => f.Standing = new BatchStanding(null, 0, 0, [], [], [], [])).Criterion("district-quota").Outcome);
        Assert.Equal(Outcome.NotApplicable, CleanCase.HighValue().Criterion("district-quota").Outcome);
    }

    [Fact]
    public void A_finding_names_the_other_submissions_and_no_more_of_them_than_can_be_read()
    {
        ImmutableArray<string> many = [.. Enumerable.Range(1, 40).Select(n => $"件{n:00}")];
        var message = CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 41, 0, many, [], [], [])).Of("quota-exceeded").Single().Message;

        Assert.Contains("件01", message, StringComparison.Ordinal);
        Assert.DoesNotContain("件11", message, StringComparison.Ordinal);
        Assert.Contains("件10等", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_found_in_a_submission_that_shares_nothing() =>
        Assert.Empty(CleanCase.HighValue(f => f.Standing = new BatchStanding("武进区", 1, 0, [], [], [], [])).Codes(Severity.Warning));

    [Fact]
    public void A_district_is_counted_by_applicants_and_within_the_programme()
    {
        var standing = StandingOf(
            Entry("甲", CleanCase.Uscc), Entry("乙", Second), Entry("乙又", Second), Entry("丙", Third) with { District = "新北区" }, Entry("丁", Third) with { Programme = "other" });

        Assert.Equal(2, standing.Recommended);
        Assert.Equal(["乙", "乙又"], standing.SameDistrict);
    }

    [Fact]
    public void One_whose_code_is_not_known_counts_once_with_the_applicant_of_its_name() => Assert.Equal(
        1, StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", null) with { Applicant = CleanCase.Uscc + "公司" }).Recommended);

    [Fact]
    public void One_of_an_unknown_district_may_belong_to_any() =>
        Assert.Equal((1, 1), (StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", Second) with { District = null }) is var s ? s.Recommended : 0, s.Unplaced));

    [Fact]
    public void A_patent_of_two_applicants_is_shared_and_one_of_two_submissions_of_one_applicant_is_not()
    {
        var shared = StandingOf(Entry("甲", CleanCase.Uscc, 202010000007, 202010000008), Entry("乙", Second, 202010000008), Entry("甲又", CleanCase.Uscc, 202010000007)).SharedPatents;

        Assert.Equal(202010000008, Assert.Single(shared).Number);
        Assert.Equal(["乙"], shared[0].Submissions);
    }

    [Fact]
    public void Whose_applicants_are_not_known_is_not_said_to_be_anothers() => Assert.Empty(
        StandingOf(Entry("甲", CleanCase.Uscc, 202010000007), Entry("乙", null, 202010000007) with { Applicant = null }).SharedPatents);

    [Fact]
    public void The_same_applicant_twice_in_one_programme_is_a_duplicate_and_in_two_programmes_is_none()
    {
        Assert.Equal(["乙"], StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", CleanCase.Uscc)).SameApplicant);
        Assert.Empty(StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", CleanCase.Uscc) with { Programme = "other" }).SameApplicant);
        Assert.Empty(StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", Second)).SameApplicant);
    }

    [Fact]
    public void The_same_booklet_is_a_duplicate_whoever_handed_it_in()
    {
        Assert.Equal(["乙"], StandingOf(Entry("甲", CleanCase.Uscc) with { Booklet = "x" }, Entry("乙", Second) with { Booklet = "x" }).SameBooklet);
        Assert.Empty(StandingOf(Entry("甲", CleanCase.Uscc), Entry("乙", Second)).SameBooklet);
    }

    [Fact]
    public void The_order_of_the_batch_decides_nothing()
    {
        BatchEntry[] entries = [Entry("甲", CleanCase.Uscc, 202010000007), Entry("乙", Second, 202010000007), Entry("丙", null), Entry("丁", Second)];
        var forward = new BatchIndex(entries);
        var backward = new BatchIndex(entries.Reverse());

        Assert.All(entries, e => Assert.Equal(forward.StandingOf(e).Key, backward.StandingOf(e).Key));
    }

    [Fact]
    public void Ten_thousand_submissions_of_one_district_are_told_apart_within_a_minute()
    {
        BatchEntry[] entries = [.. Enumerable.Range(0, 10_000).Select(n => Entry($"件{n:00000}", null, [.. Enumerable.Range(0, 100).Select(p => 202010000000L + (n * 100) + p)]))];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var index = new BatchIndex(entries);

        Assert.DoesNotContain(entries, e => index.StandingOf(e).Recommended != 10_000);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void A_submission_is_kept_by_what_its_record_and_its_booklet_tell()
    {
        var entry = BatchEntries.Of("甲", "digest", CleanCase.HighValue().Report());

        Assert.Equal(("cz-hvp-2023", "武进区", CleanCase.Uscc, CleanCase.Company), (entry.Programme, entry.District, entry.Uscc, entry.Applicant));
        Assert.Equal(103, entry.Patents.Length);
        Assert.Contains(202010000007, entry.Patents);
    }

    [Fact]
    public void A_number_that_does_not_add_up_joins_nobody()
    {
        var file = CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[7] with { Number = f.Patents[7].Number![..^1] + (f.Patents[7].Number!.EndsWith('1') ? '2' : '1') });

        Assert.DoesNotContain(202010000007, BatchEntries.Of("甲", "digest", file.Report()).Patents);
    }

    [Fact]
    public void A_doubtful_code_or_district_of_the_booklet_is_not_believed()
    {
        var file = CleanCase.HighValue(f => f.Without("applicant.uscc", Origin.Online, Origin.Paper).Without("applicant.district", Origin.Online, Origin.Paper)
            .Form("applicant.uscc", CleanCase.Uscc, null, s => s with { NeedsReview = true }).Form("applicant.district", "武进区", null, s => s with { NeedsReview = true }));
        var entry = BatchEntries.Of("甲", "digest", file.Report());

        Assert.Equal((null, null), (entry.Uscc, entry.District));
    }

    private static BatchStanding StandingOf(params BatchEntry[] entries) => new BatchIndex(entries).StandingOf(entries[0]);

    private static BatchEntry Entry(string name, string? uscc, params long[] patents) =>
        new(name, "cz-hvp-2023", "武进区", uscc, uscc is null ? "某公司" + name : uscc + "公司", "booklet-" + name, [.. patents]);
}
