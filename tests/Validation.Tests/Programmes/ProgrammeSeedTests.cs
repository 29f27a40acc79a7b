using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>Every pack: loads, answers every sentence of its guideline, and does what its own good and bad cases say.</summary>
public sealed class ProgrammeSeedTests
{
    public static TheoryData<string, string, string> CriterionCases => CasesWhere(path => !FindingCase.IsOne(path));

    public static TheoryData<string, string, string> FindingCases => CasesWhere(FindingCase.IsOne);

    public static TheoryData<string> Packs => [.. ProgrammeLoader.List(Seeds.Folder)];

    [Theory]
    [MemberData(nameof(CriterionCases))]
    public void A_case_comes_out_as_its_author_expects(string programme, string kind, string name)
    {
        var (criterion, cases) = SeedCase.Read(programme, PathOf(programme, kind, name));

        Assert.Equal(Path.GetFileNameWithoutExtension(name), criterion);
        foreach (var one in cases)
        {
            var report = one.File.Report();
            var result = report.Criteria.Single(c => c.Criterion == criterion);
            Assert.True(one.Expect == Word(result.Outcome), $"{one.Says}: expected {one.Expect}, got {Word(result.Outcome)}\n{result.Explanation}");
            Assert.All(one.Findings, code => Assert.Contains(code, report.Findings.Select(f => f.Code)));
            Assert.All(report.Findings.Where(f => f.Criterion == criterion), f => Assert.Contains(f.Code, one.Findings));
        }
    }

    [Theory]
    [MemberData(nameof(FindingCases))]
    public void A_case_of_the_packs_own_relations_finds_what_its_author_expects_and_nothing_else(string programme, string kind, string name)
    {
        var (code, cases) = FindingCase.Read(programme, PathOf(programme, kind, name));

        Assert.Equal(Path.GetFileNameWithoutExtension(name), code);
        Assert.All(cases, one => Assert.Equal(kind == "bad", one.About.Length > 0));
        foreach (var one in cases)
        {
            var found = one.File.Report().Findings.Where(f => f.Code == code).Select(f => f.Field?.Name ?? "").Order();
            Assert.True(one.About.Order().SequenceEqual(found), $"{one.Says}: expected {string.Join(", ", one.About)}, got {string.Join(", ", found)}");
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_sum_share_inclusion_and_filling_rule_of_a_pack_has_its_cases(string id)
    {
        var shown = new HashSet<(string, string)>();
        foreach (var path in Directory.GetFiles(PathOf(id, "bad", ""), "*.yaml").Where(FindingCase.IsOne))
        {
            var (code, cases) = FindingCase.Read(id, path);
            shown.UnionWith(cases.SelectMany(c => c.About).Select(field => (code, field)));
            Assert.True(File.Exists(PathOf(id, "good", Path.GetFileName(path))), path);
        }

        Assert.Empty(FindingCase.Owed(ProgrammeLoader.Load(Seeds.Folder, id), VocabularyLoader.Load(Seeds.Folder)).Except(shown));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_criterion_has_good_and_bad_cases_and_a_clause(string id)
    {
        var programme = ProgrammeLoader.Load(Seeds.Folder, id);
        foreach (var kind in new[] { "good", "bad" })
        {
            var named = Directory.GetFiles(PathOf(id, kind, "")).Where(path => !FindingCase.IsOne(path)).Select(Path.GetFileNameWithoutExtension);
            Assert.Equal(programme.Criteria.Select(c => c.Id).Order(), named.Order());
        }

        Assert.All(programme.Criteria, c => Assert.True(c.Clause.Article.Length > 0 && c.Clause.Says.Length > 0, c.Id));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_criterion_answers_a_sentence_of_the_guideline(string id)
    {
        var programme = ProgrammeLoader.Load(Seeds.Folder, id);

        Assert.Empty(programme.Criteria.Select(c => c.Id).Except(programme.Coverage.Select(c => c.Criterion)));
        Assert.All(programme.Coverage.Where(c => c.Criterion is not null), entry => Assert.Equal(
            entry.By == "rule", programme.Criteria.Single(c => c.Id == entry.Criterion).IsRule));
    }

    [Fact]
    public void The_template_is_a_pack_that_loads() =>
        Assert.Equal("_template", ProgrammeLoader.LoadFolder(Seeds.Folder, "_template").Id);

    private static string PathOf(string programme, string kind, string name) => Path.Combine(Seeds.Folder, "programmes", programme, "cases", kind, name);

    private static TheoryData<string, string, string> CasesWhere(Func<string, bool> wanted)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var id in ProgrammeLoader.List(Seeds.Folder))
        {
            foreach (var kind in new[] { "good", "bad" })
            {
                foreach (var path in Directory.GetFiles(PathOf(id, kind, ""), "*.yaml").Where(wanted).Order(StringComparer.Ordinal))
                    data.Add(id, kind, Path.GetFileName(path));
            }
        }

        return data;
    }

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => "not-met",
        Outcome.NotApplicable => "not-applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
