using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Fourth.Layouts;
using DocPipeline.Booklets.Hidden.Fourth.Papers;
using DocPipeline.Booklets.Hidden.Fourth.Prose;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Third;

namespace DocPipeline.Booklets.Hidden.Fourth;

/// <summary>The fourth wave: what bureaus hand out and portals print, plainly filled in; years in labels, beside values, over values, in words, and 分别为 in cells of running text.</summary>
internal sealed class FourthWave : HiddenWave
{
    public override int Number => 4;

    public override IReadOnlyList<HiddenDesign> Designs { get; } =
    [
        SlashCells.Design, DatedLabels.Design, OldPortal.Design, ThreeLines.Design, Capitals.Design, PortalGrid.Design,
        OneRow.Design, Respectively.Design, YearBeside.Design, CarriedOver.Design, TableCluster.Design, NoUnit.Design,
    ];

    public override string Css => FourthStyle.Css;

    public override World Prepare(World world) => AuditYears.Bind(world);

    public override Hand DrawHand(Random random, int variant) => FourthHand.Draw(random, variant);

    public override string Word(string field, int seed) => FourthWords.Pick(field, seed);

    public override string Title(string attachment, int seed) => FourthPapers.Title(attachment, seed);

    public override void WritePaper(AttachmentPen pen, HiddenPen form) => FourthPapers.Write(pen, form);

    public override void WriteStory(HiddenPen pen, Random random) => FourthStory.Write(pen, random);

    public override void WriteClosing(HiddenPen pen)
    {
        pen.Add("<h2>审核意见</h2>");
        pen.Add(Html.Table("form", [24, 76],
            Html.Row(Html.Label("申报单位意见"), Html.Value("本单位承诺所填内容及所附材料真实、合法、有效，同意申报。<br/><br/>法定代表人（签章）：　　　　　　　（公章）　　　　年　　月　　日")),
            Html.Row(Html.Label("辖市区知识产权<br/>管理部门意见"), Html.Value("<br/><br/>　　　　　　　　　　　　　　　　（盖章）　　　　年　　月　　日")),
            Html.Row(Html.Label("辖市区财政<br/>部门意见"), Html.Value("<br/><br/>　　　　　　　　　　　　　　　　（盖章）　　　　年　　月　　日"))));
    }

    public override void WriteContents(HiddenPen pen, IReadOnlyList<string> titles)
    {
        pen.Sheet.Begin("toc");
        if (pen.Hand.Seed % 3 != 0)
        {
            pen.Add("<h2 class=\"mid\">附件材料目录</h2>");
            for (var i = 0; i < titles.Count; i++) pen.Add($"<p class=\"toc\"><span>{i + 1}、{titles[i]}</span><i></i><b>{BookletWriter.PagePlaceholder(i)}</b></p>");
            return;
        }

        pen.Add("<h2 class=\"mid\">附　件　目　录</h2>");
        pen.Add(Html.Table("book", [12, 58, 15, 15],
            Html.Row(Html.Label("序号"), Html.Label("附件名称"), Html.Label("起始页"), Html.Label("备注")),
            string.Concat(titles.Select((t, i) => Html.Row(Html.Cell($"附件{Chinese(i + 1)}", "c", 1, 1), Html.Value(t), Html.Cell(BookletWriter.PagePlaceholder(i), "c", 1, 1), Html.Cell("复印件", "c", 1, 1))))));
    }

    public override void WriteDivider(HiddenPen pen, int number, string title) => pen.Add($"<p class=\"divider\">附件 {number}</p><h1 class=\"doc\">{title}</h1>");
}
