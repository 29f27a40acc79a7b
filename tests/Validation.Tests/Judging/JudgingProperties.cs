using System.Globalization;
using DocPipeline.Domain;
using FsCheck;
using FsCheck.Fluent;
using Outcome = DocPipeline.Domain.Outcome;

namespace DocPipeline.Validation.Tests.Judging;

/// <summary>What holds for every case, whatever its figures.</summary>
public sealed class JudgingProperties
{
    // Totals without their parts: a form may contradict itself, which is a finding of its own.
    private static readonly string[] Fields = ["staff.ip_managers", "ip.patents_valid", "ip.inventions_valid", "ip.pct_national_phase"];

    // At, just below and just above the thresholds, whole and halved.
    private static readonly int[] Edges = [0, 2, 3, 24, 25, 49, 50, 99, 100, 101];

    private static readonly string[] Judged = ["ip-staff", "patent-count"];

    private static Config Quick => Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void What_is_decided_stays_decided_when_a_figure_is_added() => Check(facts =>
    {
        // A figure left out is unknown: whatever it turns out to be, it cannot contradict what was decided without it.
        foreach (var left in facts.Keys)
        {
            var before = Outcomes(facts.Where(f => f.Key != left));
            var after = Outcomes(facts);
            for (var i = 0; i < Judged.Length; i++)
                Assert.True(before[i] == Outcome.Undetermined || before[i] == after[i], $"{Judged[i]} without {left}: {before[i]}, with it: {after[i]}");
        }
    });

    [Fact]
    public void The_order_of_statements_is_irrelevant() => Check(facts =>
    {
        Assert.Equal(Outcomes(facts), Outcomes(facts.Reverse()));
        Assert.Equal(Codes(facts), Codes(facts.Reverse()));
    });

    [Fact]
    public void A_doubtful_reading_never_decides_against_one_of_its_alternatives() => Check(facts =>
    {
        foreach (var field in facts.Keys)
        {
            var other = new Dictionary<string, int>(facts) { [field] = facts[field] + 1 };
            var doubtful = Outcomes(facts, field, facts[field] + 1);
            var (one, two) = (Outcomes(facts), Outcomes(other));
            for (var i = 0; i < Judged.Length; i++)
                Assert.Equal(one[i] == two[i] ? one[i] : Outcome.Undetermined, doubtful[i]);
        }
    });

    [Fact]
    public void Every_finding_stands_once_and_the_report_is_the_same_twice() => Check(facts =>
    {
        var file = Case(facts, null, 0).With(f => f.HasRecord = true);
        var report = file.Report();

        Assert.Equal(report.Findings.Length, report.Findings.Select(f => (f.Code, f.Field, f.Period, f.Attachment, f.Criterion)).Distinct().Count());
        Assert.Equal(report.Findings.Select(f => f.Message), file.Report().Findings.Select(f => f.Message));
    });

    private static void Check(Action<Dictionary<string, int>> property)
    {
        var values = Gen.Elements(Edges).ListOf(Fields.Length);
        var cases = values.Select(v => Fields.Zip(v).Where((_, i) => v[(i + 1) % v.Count] != 0).ToDictionary(p => p.First, p => p.Second));
        Prop.ForAll(cases.ToArbitrary(), facts =>
        {
            property(facts);
            return true;
        }).Check(Quick);
    }

    private static CaseFile Case(IEnumerable<KeyValuePair<string, int>> facts, string? doubtful, int other)
    {
        var file = new CaseFile();
        foreach (var (field, value) in facts)
        {
            file.Form(field, Text(value), null, field != doubtful ? null : s => s with
            {
                NeedsReview = true,
                Confidence = new Confidence(0.6m),
                Alternatives = [new Alternative(file.Make(field, Text(other), null, Origin.Paper, null, 2).Value, 0.4m)],
            });
        }

        return file;
    }

    private static Outcome[] Outcomes(IEnumerable<KeyValuePair<string, int>> facts, string? doubtful = null, int other = 0)
    {
        var report = Case(facts, doubtful, other).Report();
        return [.. Judged.Select(id => report.Criteria.Single(c => c.Criterion == id).Outcome)];
    }

    private static string[] Codes(IEnumerable<KeyValuePair<string, int>> facts) => [.. Case(facts, null, 0).Codes().Order()];

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
