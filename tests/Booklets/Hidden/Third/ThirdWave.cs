using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Third.Layouts;
using DocPipeline.Booklets.Hidden.Third.Papers;
using DocPipeline.Booklets.Hidden.Third.Prose;

namespace DocPipeline.Booklets.Hidden.Third;

/// <summary>The third wave: forms as questionnaires, cards, sheets in two languages and spreadsheets ask them, tables that run over pages, plans beside what was done.</summary>
internal sealed class ThirdWave : HiddenWave
{
    public override int Number => 3;

    public override IReadOnlyList<HiddenDesign> Designs { get; } =
    [
        LongRows.Design, PlanActual.Design, TwoColumns.Design, WordCards.Design, Bilingual.Design, BoxesByHand.Design, SheetPrint.Design, WordYears.Design, Questions.Design, CrossPages.Design,
    ];

    public override string Css => ThirdStyle.Css;

    public override World Prepare(World world) => AuditYears.Bind(world);

    public override Hand DrawHand(Random random, int variant) => ThirdHand.Draw(random, variant);

    public override string Word(string field, int seed) => ThirdWords.Pick(field, seed);

    public override string Title(string attachment, int seed) => ThirdPapers.Title(attachment, seed);

    public override void WritePaper(AttachmentPen pen, HiddenPen form) => ThirdPapers.Write(pen, form);

    public override void WriteStory(HiddenPen pen, Random random) => ThirdStory.Write(pen, random);

    public override void WriteClosing(HiddenPen pen) => pen.Add(
        "<h3>申报单位声明</h3><p class=\"t\">我单位对本申报材料的真实性负责，未通过其他渠道重复申报。</p><p class=\"sign\">（单位公章）　　　　　<br/>法定代表人签名：____________　　　____年____月____日</p>");

    public override void WriteContents(HiddenPen pen, IReadOnlyList<string> titles)
    {
        pen.Sheet.Begin("toc");
        pen.Add(pen.Hand.Seed % 2 == 0 ? "<h2 class=\"mid\">附 件 一 览</h2>" : "<h2 class=\"mid\">佐证材料目录</h2>");
        if (pen.Hand.Seed % 2 == 0)
        {
            pen.Add(Html.Table("openbook", [14, 66, 20],
                Html.Row(Html.Label("编号"), Html.Label("材料名称"), Html.Label("所在页码")),
                string.Concat(titles.Select((t, i) => Html.Row(Html.Label($"附件{i + 1}"), Html.Value(t), Html.Label("第" + BookletWriter.PagePlaceholder(i) + "页"))))));
            return;
        }

        for (var i = 0; i < titles.Count; i++) pen.Add($"<p class=\"toc\"><span>（{Chinese(i + 1)}）{titles[i]}</span><i></i><b>{BookletWriter.PagePlaceholder(i)}</b></p>");
    }

    public override void WriteDivider(HiddenPen pen, int number, string title) => pen.Add($"<p class=\"divider\">附件{Chinese(number)}</p><p class=\"year\">{title}</p>");
}
