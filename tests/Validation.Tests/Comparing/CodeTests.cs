using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Tests.Comparing;

public sealed class CodeTests
{
    [Theory]
    [InlineData("91320400MA1XK2T47P", true)]
    [InlineData("９１３２０４００ＭＡ１ＸＫ２Ｔ４７Ｐ", true)]
    [InlineData("91320400MA1XK2T47A", false)]
    [InlineData("91320400MA1XK2T4P7", false)]
    [InlineData("91320400MA1XK2T47", false)]
    [InlineData("91320400MI1XK2T47P", false)]
    public void A_credit_code_holds_its_check_digit(string code, bool valid) => Assert.Equal(valid, CreditCode.IsValid(code));

    [Fact]
    public void Credit_codes_of_others_are_judged_as_they_say()
    {
        var file = Path.Combine(Seeds.Root(), "..", "shared", "testdata", "numerals", "uscc-check.jsonl");
        Assert.SkipUnless(File.Exists(file), "uscc-check.jsonl is not there");

        Assert.All(File.ReadLines(file).Where(l => l.Length > 0), line =>
        {
            using var entry = JsonDocument.Parse(line);
            Assert.Equal(entry.RootElement.GetProperty("valid").GetBoolean(), CreditCode.IsValid(entry.RootElement.GetProperty("input").GetString()!));
        });
    }

    [Theory]
    [InlineData("ZL 2019 1 0123456.1", 2019, PatentKind.Invention)]
    [InlineData("ZL201920123456.0", 2019, PatentKind.UtilityModel)]
    [InlineData("CN201930123456.7", 2019, PatentKind.Design)]
    [InlineData("ZL98112345.6", 1998, PatentKind.Invention)]
    [InlineData("02212345.X", 2002, PatentKind.UtilityModel)]
    public void A_patent_number_tells_year_and_kind(string text, int year, PatentKind kind)
    {
        var number = PatentNumber.Parse(text)!;

        Assert.Equal((year, kind), (number.Year, number.Kind));
    }

    [Theory]
    [InlineData("CN110123456B")]
    [InlineData("CN 109876543 A")]
    [InlineData("专利申请中")]
    public void A_publication_number_is_no_patent_number(string text) => Assert.Null(PatentNumber.Parse(text));

    // 2×2 + 3×0 + 4×1 + 5×0 + 6×1 + 7×0 + 8×0 + 9×0 + 2×0 + 3×0 + 4×0 + 5×1 = 19 = 11 + 8
    [Theory]
    [InlineData("ZL201010000001.8", true)]
    [InlineData("ZL201010000001.X", false)]
    [InlineData("ZL201010000001", true)]
    public void Its_last_digit_is_a_check_digit(string text, bool holds) => Assert.Equal(holds, PatentNumber.Parse(text)!.CheckHolds);

    [Theory]
    [InlineData("江苏 恒立（集团）有限公司", "江苏恒立(集团)有限公司", true)]
    [InlineData("专精特新“小巨人”企业", "专精特新\"小巨人\"企业", true)]
    [InlineData("2020—2022", "2020-2022", true)]
    [InlineData("恒立", "恒力", false)]
    public void Texts_are_the_same_whatever_their_width_spaces_and_quotes(string a, string b, bool same) => Assert.Equal(same, TextForm.Same(a, b));

    [Theory]
    [InlineData("江苏常州经济开发区潞城街道", "常州经开区")]
    [InlineData("常州国家高新区", "新北区")]
    [InlineData("常州市武进国家高新区", "武进区")]
    [InlineData("无锡市新吴区", null)]
    public void Districts_are_known_by_all_their_spellings(string text, string? district) =>
        Assert.Equal(district, new DistrictNames(new CaseFile().Programme.Districts).Canonical(text));
}
