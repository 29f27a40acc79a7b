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
        "expected one of cz-hvp-2023, cz-ip-strategy-2024, not cz-2099",
        Assert.Throws<SeedException>(() => ProgrammeLoader.Load(Tests.Seeds.Folder, "cz-2099")).Message, StringComparison.Ordinal);

    private string Pack(string right, string wrong, params (string Right, string Wrong)[] more)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Tests.Seeds.Folder, "dictionary")))
        {
            Directory.CreateDirectory(Path.Combine(_folder, "dictionary"));
            File.Copy(file, Path.Combine(_folder, "dictionary", Path.GetFileName(file)), overwrite: true);
        }

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
