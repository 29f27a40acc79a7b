using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Pipeline.Tests;

/// <summary>Evidence that was kept is the evidence that was found, to the last decimal.</summary>
public sealed class EvidenceJsonTests
{
    [Fact]
    public void Everything_comes_back_as_it_was()
    {
        var json = EvidenceJson.Write(Sample.Evidence)!;
        var back = EvidenceJson.Read(json)!;

        Assert.Equivalent(Sample.Evidence, back, strict: true);
        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(EvidenceJson.Write(back)!));
    }

    [Fact]
    public void Every_kind_of_value_comes_back_as_its_kind()
    {
        var values = EvidenceJson.Read(EvidenceJson.Write(Sample.Evidence)!)!.Statements.Select(s => s.Value).ToList();

        Assert.Equal(Sample.Evidence.Statements.Select(s => s.Value), values);
        Assert.Equal(
            typeof(FieldValue).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(FieldValue))).Select(t => t.Name).Order(),
            values.Select(v => v.GetType().Name).Order());
    }

    [Fact]
    public void An_amount_keeps_its_printed_decimals()
    {
        var amount = (QuantityValue)EvidenceJson.Read(EvidenceJson.Write(Sample.Evidence)!)!.Statements[0].Value;

        Assert.Equal("12345.60", amount.Canonical);
    }

    private static UnknownLabel Label(string label) => new(label, "120", new PageRef("booklet", 1));

    [Fact]
    public void What_cannot_be_written_exactly_is_not_kept() =>
        Assert.Null(EvidenceJson.Write(Sample.Evidence with { UnknownLabels = [Label("𠮷"[..1])] }));

    [Fact]
    public void Two_statements_that_are_one_are_not_kept_as_two() =>
        Assert.Null(EvidenceJson.Write(Sample.Evidence with { Statements = [Sample.Evidence.Statements[0], Sample.Evidence.Statements[0] with { }] }));

    [Fact]
    public void A_character_nobody_knows_is_kept() =>
        Assert.Equal([Label("\ufffd")], EvidenceJson.Read(EvidenceJson.Write(Sample.Evidence with { UnknownLabels = [Label("\ufffd")] })!)!.UnknownLabels);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"Documents\":[]}")]
    public void What_is_no_evidence_is_none(string json) => Assert.Null(EvidenceJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Half_an_evidence_is_none()
    {
        var json = EvidenceJson.Write(Sample.Evidence)!;

        Assert.Null(EvidenceJson.Read(json.AsSpan(0, json.Length / 2)));
    }
}
