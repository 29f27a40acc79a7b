using DocPipeline.Validation.Programmes;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>A wrong pack is refused with everything that is wrong: file, line, path, and what was expected.</summary>
public sealed class PackErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("id: _template", "id: other", ":4: id: expected the folder's name demo, not other")]
    [InlineData("callYear: 2025", "callYear: soon", "callYear: expected a whole number, not soon")]
    [InlineData("check: term", "check: terms", "criteria[4].check: expected one of registration, ")]
    [InlineData("check: term", "check: term\n    person: { show: [] }", "criteria[4].id: expected exactly one of require, person and check")]
    [InlineData("finance.rd_expense, last 3 years)", "finance.rd_expenses, last 3 years)", "criteria[0].require: column 5: expected a field of the dictionary, not finance.rd_expenses")]
    [InlineData("provenBy: award-certificate", "provenBy: award", "criteria[2].halvedIf.provenBy: expected an attachment of this pack, not award")]
    [InlineData("required: consortium.is_joint", "required: sometimes", "attachments[3].required: expected always, never, city-stage, relief, a flag field or decides FIELD, not sometimes")]
    [InlineData("grantCap: 100万元", "grantCap: 100", "grantCap: expected an amount with its unit, such as 100万元, not 100")]
    [InlineData("online: \"2025-06-21T17:00\"", "online: tomorrow", "deadlines.online: expected a time such as 2025-06-21T17:00 or a date, not tomorrow")]
    [InlineData("cityShares: { default: 50% }", "cityShares: { default: half }", "cityShares.default: expected a percentage such as 50%, not half")]
    [InlineData("by: information", "by: nobody", "coverage[6].by: expected rule, person or information, not nobody")]
    [InlineData("by: rule, criterion: term", "by: rule, criterion: terms", "coverage[4].criterion: expected a criterion of this pack, not terms")]
    [InlineData("aliases: { finance.rd_expense:", "aliases: { finance.research:", "aliases.finance.research: expected a field of the dictionary, not finance.research")]
    [InlineData("- id: patent-count", "- id: rd-share", "criteria[2].id: expected every id once; rd-share stands here again")]
    [InlineData("from: 2025-03-01", "from: March", "expected a date such as 2025-03-01 for inForce.from, not March")]
    [InlineData("title: 示例专项\n", "", "expected the key title")]
    [InlineData("termYears: 3", "termYear: 3", "termYear: expected one of ")]
    [InlineData("fields: []", "fields: [{ id: x.y, title: 甲, titleEn: A, kind: money, labels: [] }]", "fields[0]: expected the unit meant where none is printed, such as 万元 or 件")]
    [InlineData("fields: []", "fields: [{ id: x.y, title: 甲, titleEn: A, kind: count, unit: 斗, labels: [] }]", "expected a unit of the dictionary for x.y, not 斗")]
    [InlineData("sums: []", "sums: [{ total: staff.total, parts: [staff.rd, finance.tax_paid] }]", "sums[0].parts[1]: expected a field of the kind and years of staff.total, not finance.tax_paid")]
    [InlineData("sums: []", "sums: [{ total: applicant.name, parts: [staff.rd, staff.total] }]", "sums[0].total: expected a field of kind money, count or percent, not applicant.name")]
    [InlineData("shares: []", "shares: [{ share: staff.total, part: staff.rd, whole: staff.total }]", "shares[0].share: expected a field of kind percent, not staff.total")]
    [InlineData("inclusions: []", "inclusions: [{ whole: staff.total, parts: [staff.research] }]", "inclusions[0].parts[0]: expected a field of the dictionary, not staff.research")]
    [InlineData("fillingRules: []", "fillingRules: [{ article: 一, says: 甲 }]", "fillingRules[0].article: expected exactly one of filled and decimals")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "ip.patents_valid >= 100件 or ip.patents_valid >= 50件", "criteria[2].require: column 1: expected conditions that can decide; ip.patents_valid >= 100件 never does beside ip.patents_valid >= 50件")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "ip.patents_valid >= 100件 and ip.patents_valid > 50件", "ip.patents_valid > 50件 never does beside ip.patents_valid >= 100件")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "ip.patents_valid >= 100件 and ip.patents_valid < 100件", "expected conditions that can hold together")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "ip.patents_valid >= 100件 or ip.patents_valid < 100件", "expected conditions that can fail")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "staff.rd >= 100人 or staff.rd >= 100人", "expected every condition once")]
    [InlineData("ip.patents_valid >= 100件 or ip.inventions_valid >= 50件", "ip.patents_valid >= 100万元", "expected the same unit on both sides, not 件 and 元")]
    [InlineData("every-year: every(last 3 years, finance.rd_expense / finance.sales_revenue) >= 3.5%", "same: sum(finance.rd_expense, last 3 years) / sum(finance.sales_revenue, last 3 years) >= 3.50%", "criteria[0].otherReadings.same: expected another requirement than require; the reading same is the same")]
    [InlineData("    clause: { article: 五（三）, says: 项目周期3年 }\n", "", "criteria[4]: expected a clause for every criterion: { article, says }")]
    public void Names_file_line_path_and_what_was_expected(string right, string wrong, string message)
    {
        var fault = Assert.Throws<SeedException>(() => ProgrammeLoader.Load(_folder, Pack(right, wrong)));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.All(fault.Errors, e => Assert.Equal("programmes/demo/programme.yaml", e.File));
    }

    [Fact]
    public void Names_all_errors_in_line_order()
    {
        var fault = Assert.Throws<SeedException>(() => ProgrammeLoader.Load(_folder, Pack("check: term", "check: terms", ("grantCap: 100万元", "grantCap: 1"))));

        Assert.Equal(2, fault.Errors.Length);
        Assert.True(fault.Errors[0].Line < fault.Errors[1].Line);
    }

    [Fact]
    public void Names_the_packs_there_are_where_an_unknown_one_is_asked_for() => Assert.Contains(
        "expected one of cz-hvp-2023, cz-ip-strategy-2024, tz-tech-transfer, not cz-2099",
        Assert.Throws<SeedException>(() => ProgrammeLoader.Load(Tests.Seeds.Folder, "cz-2099")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("dictionary/relations.yaml", "total: staff.ip_managers", "total: staff.managers", "sums[1].total: expected a field of the dictionary, not staff.managers")]
    [InlineData("dictionary/relations.yaml", "parts: [staff.ip_fulltime, staff.ip_parttime]", "parts: [staff.ip_fulltime]", "sums[1].parts: expected two parts or more")]
    [InlineData("dictionary/relations.yaml", "whole: finance.sales_revenue", "of: finance.sales_revenue", "expected the key whole")]
    [InlineData("calibration/figures.yaml", "  Weakest:", "  Weak:", "weights.Weak: expected one of Weakest, Doubt, ")]
    [InlineData("calibration/figures.yaml", "review-below: 0.934", "review-below: 96.7", "review-below: expected a probability between 0 and 1")]
    [InlineData("calibration/texts.yaml", "review-below: 0.918", "review-below: low", "review-below: expected a number")]
    public void Names_what_is_wrong_with_relations_and_calibrations(string file, string right, string wrong, string message)
    {
        CopySeeds();
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(message, Assert.Throws<SeedException>(() => VocabularyLoader.Load(_folder)).Message, StringComparison.Ordinal);
    }

    private void CopySeeds()
    {
        foreach (var part in (string[])["dictionary", "calibration"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, part));
            foreach (var file in Directory.GetFiles(Path.Combine(Tests.Seeds.Folder, part)))
                File.Copy(file, Path.Combine(_folder, part, Path.GetFileName(file)), overwrite: true);
        }
    }

    private string Pack(string right, string wrong, params (string Right, string Wrong)[] more)
    {
        CopySeeds();
        var text = File.ReadAllText(Path.Combine(Tests.Seeds.Folder, "programmes", "_template", "programme.yaml"));
        if (right != "id: _template")
            text = text.Replace("id: _template", "id: demo", StringComparison.Ordinal);
        foreach (var (a, b) in more.Prepend((right, wrong)))
        {
            Assert.Contains(a, text, StringComparison.Ordinal);
            text = text.Replace(a, b, StringComparison.Ordinal);
        }

        Directory.CreateDirectory(Path.Combine(_folder, "programmes", "demo"));
        File.WriteAllText(Path.Combine(_folder, "programmes", "demo", "programme.yaml"), text);
        return "demo";
    }
}
