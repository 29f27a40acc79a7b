using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;
using static DocPipeline.Extraction.Tests.Scans.Recognised;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class CodeShapeTests
{
    [Theory]
    [InlineData("contact.email", "zscq@czs144.com", true)]
    [InlineData("contact.email", "a.b-c_1@mail.example.com.cn", true)]
    [InlineData("contact.email", "ip1@example.com、ip2@example.com", true)]
    [InlineData("contact.email", "zscq@czs144.com°cn", false)]
    [InlineData("contact.email", "zscq@czs144", false)]
    [InlineData("contact.email", "zscq@@qq.com", false)]
    [InlineData("contact.email", "zscq@qq..com", false)]
    [InlineData("contact.phone", "0519-83276980", true)]
    [InlineData("contact.phone", "(0519)83276980转8001", true)]
    [InlineData("contact.phone", "010-62357788", true)]
    [InlineData("contact.phone", "0519-83533008-8008", true)]
    [InlineData("contact.phone", "139-1234-5678", true)]
    [InlineData("contact.phone", "13912345678", true)]
    [InlineData("contact.phone", "+86 13912345678", true)]
    [InlineData("contact.phone", "13912345678、0519-81152284", true)]
    [InlineData("contact.phone", "400-820-8820", true)]
    [InlineData("contact.phone", "0519-", false)]
    [InlineData("contact.phone", "0519-832769", false)]
    [InlineData("contact.phone", "0519-832769801", false)]
    [InlineData("contact.phone", "1391234567", false)]
    [InlineData("contact.phone", "139123456789", false)]
    [InlineData("applicant.uscc", "0519-", true)]
    public void Mail_addresses_and_telephone_numbers_have_a_shape_of_their_own(string field, string code, bool possible) =>
        Assert.Equal(possible, CodeShape.IsPossible(Coded(field, code)));

    [Fact]
    public void A_code_no_such_place_can_hold_goes_to_a_person_however_surely_it_was_read()
    {
        Assert.True(FigureDoubt.Holds(Coded("contact.phone", "0519-"), Text("0519-"), 1, 0.9m));
        Assert.False(FigureDoubt.Holds(Coded("contact.phone", "0519-83276980"), Text("0519-83276980"), 1, 0.9m));
    }

    private static Statement Coded(string field, string code) =>
        Statement("contact.phone", "0519-83276980") with { Field = new FieldId(field), Value = new TextValue(code), AsPrinted = code };
}
