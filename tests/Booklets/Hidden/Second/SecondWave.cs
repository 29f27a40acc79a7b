using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Second.Layouts;
using DocPipeline.Booklets.Hidden.Second.Papers;
using DocPipeline.Booklets.Hidden.Second.Prose;

namespace DocPipeline.Booklets.Hidden.Second;

/// <summary>The second wave: forms as bureaus, portals, statisticians and word processors make them.</summary>
internal sealed class SecondWave : HiddenWave
{
    public override int Number => 2;

    public override IReadOnlyList<HiddenDesign> Designs { get; } =
    [
        Township.Design, PortalPrint.Design, WordSix.Design, Statistics.Design, SumColumns.Design, Narrative.Design, YearRows.Design, WordOutline.Design, SelfCheck.Design, Ledger.Design,
    ];

    public override string Css => SecondStyle.Css;

    public override Hand DrawHand(Random random, int variant) => SecondHand.Draw(random, variant);

    public override string Word(string field, int seed) => SecondWords.Pick(field, seed);

    public override string Title(string attachment, int seed) => SecondPapers.Title(attachment, seed);

    public override void WritePaper(AttachmentPen pen, HiddenPen form) => SecondPapers.Write(pen, form);

    public override void WriteStory(HiddenPen pen, Random random) => SecondStory.Write(pen, random);

    public override void WriteClosing(HiddenPen pen) => pen.Add(
        "<h3>申报单位意见</h3><p class=\"t\">本单位承诺申报书所填内容及所附材料真实有效，网上填报与纸质材料一致。</p><p class=\"sign\">申报单位（盖章）<br/>法定代表人（签字或盖章）：　　　　　　<br/>　　　年　　　月　　　日</p>");

    public override void WriteContents(HiddenPen pen, IReadOnlyList<string> titles)
    {
        pen.Sheet.Begin("toc");
        pen.Add(pen.Hand.Seed % 2 == 0 ? "<h2 class=\"mid\">附 件 目 录</h2>" : "<h2 class=\"mid\">附件材料清单</h2>");
        if (pen.Hand.Seed % 2 == 0)
        {
            for (var i = 0; i < titles.Count; i++) pen.Add($"<p class=\"toc\"><span>附件{i + 1}　{titles[i]}</span><i></i><b>{BookletWriter.PagePlaceholder(i)}</b></p>");
            return;
        }

        pen.Add(Html.Table("grid", [12, 68, 20],
            Html.Row(Html.Label("序号"), Html.Label("附件名称"), Html.Label("起始页码")),
            string.Concat(titles.Select((t, i) => Html.Row(Html.Cell($"{i + 1}", "c", 1, 1), Html.Value(t), Html.Cell(BookletWriter.PagePlaceholder(i), "c", 1, 1))))));
    }

    public override void WriteDivider(HiddenPen pen, int number, string title) => pen.Add($"<p class=\"divider\">附件{number}</p><p class=\"no big\">{title}</p>");
}
