using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

/// <summary>The list of IP staff against the social insurance list bound in with it.</summary>
public sealed class InsuranceCheckTests
{
    private const string Code = "staff-uninsured";

    [Fact]
    public void Names_whoever_is_on_the_list_of_staff_alone_and_both_pages()
    {
        var finding = Assert.Single(Lists(["王立鸣", "肖兰", "刘娟"], ["王立鸣"]).Of(Code));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("（第4页）共3人", finding.Message, StringComparison.Ordinal);
        Assert.Contains("（第5页）共1人，其中2人在社会保险名单中未见：肖兰、刘娟。", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王立鸣|肖兰", "王立鸣|肖兰")]
    [InlineData("王立鸣|肖兰", "肖 兰|王立鸣|门卫")]
    [InlineData("王立鸣|肖兰", "")]
    [InlineData("", "王立鸣")]
    [InlineData("王立鸣|周", "王立鸣")]
    [InlineData("王立鸣|肖兰", "王*鸣|肖*")]
    public void Says_nothing_where_all_are_there_or_one_of_the_lists_is_not(string staff, string insured) =>
        Assert.Empty(Lists(Names(staff), Names(insured)).Of(Code));

    [Fact]
    public void Says_nothing_where_a_page_of_either_list_was_not_read()
    {
        var file = Lists(["王立鸣", "肖兰"], ["王立鸣"]);
        file.Pages[3] = file.Pages[3] with { Readable = false };

        Assert.Empty(file.Of(Code));
    }

    [Fact]
    public void Says_nothing_where_the_insurance_list_has_lost_a_row()
    {
        var file = Lists(["王立鸣", "肖兰"], []);
        file.Insured.Add(Scanned("王立鸣", 1));
        file.Insured.Add(Scanned("刘娟", 3));

        Assert.Empty(file.Of(Code));
    }

    [Theory]
    [InlineData("肖芝", false)]
    [InlineData("刘娟", true)]
    public void Takes_a_recognised_name_that_shares_a_character_for_the_same_person_perhaps(string insured, bool found)
    {
        var file = Lists(["王立鸣", "肖兰"], []);
        file.Insured.Add(Scanned("王立鸣", 1));
        file.Insured.Add(Scanned(insured, 2));

        Assert.Equal(found, file.Of(Code).Any());
    }

    private static string[] Names(string names) => names.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static CaseFile Lists(string[] staff, string[] insured)
    {
        var file = new CaseFile().Attach("ip-staff-proof").Attach("ip-staff-proof");
        file.Staff.AddRange(staff.Select(n => new ListedPerson(n, null, CaseFile.Place(4))));
        file.Insured.AddRange(insured.Select(n => new ListedPerson(n, null, CaseFile.Place(5))));
        return file;
    }

    private static ListedPerson Scanned(string name, int serial) => new(name, null, CaseFile.Place(5) with { Reader = "engine" }, serial);
}
