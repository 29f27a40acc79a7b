using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;
using DocPipeline.Reporting.Tests.Schemas;

namespace DocPipeline.Reporting.Tests;

public sealed class ExtractJsonTests
{
    [Fact]
    public void An_extract_is_what_its_published_schema_says()
    {
        Assert.Empty(SchemaValidator.Errors("extract.schema.json", Written.Json(Sample("report"), "report.pdf")));
        Assert.Empty(SchemaValidator.Errors("extract.schema.json", Written.Json(Sample("a", "b"), "two.zip")));
    }

    [Fact]
    public void A_figure_carries_its_label_path_and_place()
    {
        var figure = Written.Json(Sample("report"), "report.pdf").GetProperty("figures")[0];

        Assert.Equal(
            """{"labels":["主要会计数据","营业收入（元）","2020年"],"field":"finance.sales_revenue","period":"2020","value":"10928382545.82","unit":"元","text":"10,928,382,545.82","printedUnit":"元","absent":false,"page":1,"box":[300,120,90,12],"confidence":null}""",
            figure.GetRawText());
    }

    [Fact]
    public void A_place_left_blank_is_absent_and_never_a_number()
    {
        var figure = Written.Json(Sample("report"), "report.pdf").GetProperty("figures")[1];

        Assert.True(figure.GetProperty("absent").GetBoolean());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("value").ValueKind);
        Assert.Equal("不适用", figure.GetProperty("text").GetString());
    }

    [Fact]
    public void A_cell_of_two_lines_is_one_text()
    {
        var cell = Written.Json(Sample("report"), "report.pdf").GetProperty("tables")[0].GetProperty("cells")[0];

        Assert.Equal("""{"row":0,"column":1,"rowSpan":1,"columnSpan":2,"text":"2020年\n（万元）","box":[60,120,100,20]}""", cell.GetRawText());
    }

    [Fact]
    public void Pages_of_several_documents_are_numbered_through()
    {
        var json = Written.Json(Sample("a", "b"), "two.zip");

        Assert.Equal(JsonValueKind.Null, json.GetProperty("sha256").ValueKind);
        Assert.Equal([1, 2], json.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("number").GetInt32()));
        Assert.Equal("b.pdf", json.GetProperty("documents")[1].GetProperty("file").GetString());
    }

    private static Extract Sample(params string[] documents)
    {
        var place = new PageRef(documents[0], 1);
        var where = new Provenance(place, new Box(300, 120, 90, 12), Provenance.TextLayer);
        var cell = new Cell(0, 1, 1, 2, new Box(60, 120, 100, 20), [TextLine("2020年"), TextLine("（万元）")]);
        return new Extract(
            new Transcript(
                [.. documents.Select(d => new SourceFile(d, d + ".pdf", new string('d', 64), "pdfium"))],
                [
                    .. documents.Select(d => new TranscribedPage(
                        new PageRef(d, 1), 595.28, 841.89, 0, 0, PageSource.Digital, true, false, [],
                        [new Table(new Box(60, 120, 470, 220), 1, 3, [cell])])),
                ],
                []),
            [
                new LabelledFigure(
                    ["主要会计数据", "营业收入（元）", "2020年"], new FieldId("finance.sales_revenue"), new Period(2020),
                    State.Amount("finance.sales_revenue", 2020, "10,928,382,545.82", "元").Value, "10,928,382,545.82", false, where, Confidence.Certain),
                new LabelledFigure(["研发投入"], null, null, null, "不适用", true, where, Confidence.Certain),
            ]);
    }

    private static Line TextLine(string text) => new(text, [.. new Box[text.Length]], Confidence.Certain);
}
