using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Hidden.Papers;
using DocPipeline.Booklets.Hidden.Prose;
using DocPipeline.Booklets.Hidden.Words;

namespace DocPipeline.Booklets.Hidden;

/// <summary>The first wave. Its failures have been looked at: it guards what is read, it no longer measures.</summary>
internal sealed class FirstWave : HiddenWave
{
    public override int Number => 1;

    public override IReadOnlyList<HiddenDesign> Designs => HiddenDesigns.All;

    public override string Css => HiddenStyle.Common;

    public override Hand DrawHand(Random random, int variant) => Hand.Draw(random, variant);

    public override string Word(string field, int seed) => HiddenWords.Pick(field, seed);

    public override string Title(string attachment, int seed) => PaperCatalogue.Title(attachment, seed);

    public override void WritePaper(AttachmentPen pen, HiddenPen form) => PaperCatalogue.Write(pen, form);

    public override void WriteStory(HiddenPen pen, Random random) => HiddenStory.Write(pen, random);

    public override void WriteClosing(HiddenPen pen) => pen.Add(
        "<h3>申报单位承诺</h3><p class=\"t\">以上内容属实，并与网上填报一致，如有虚假愿承担责任。</p><p class=\"sign\">单位（公章）：　　　　　　　法定代表人（签字）：　　　　　　　年　　月　　日</p>");

    public override void WriteContents(HiddenPen pen, IReadOnlyList<string> titles)
    {
        pen.Sheet.Begin("toc");
        pen.Add(pen.Hand.Seed % 2 == 0 ? "<h2 class=\"mid\">附 件 清 单</h2>" : "<h2 class=\"mid\">证明材料目录</h2>");
        for (var i = 0; i < titles.Count; i++)
            pen.Add($"<p class=\"toc\"><span>{(pen.Hand.Seed % 2 == 0 ? $"附件{Chinese(i + 1)}" : $"{i + 1}．")} {titles[i]}</span><i></i><b>{BookletWriter.PagePlaceholder(i)}</b></p>");
    }

    public override void WriteDivider(HiddenPen pen, int number, string title) => pen.Add($"<p class=\"divider\">附件{Chinese(number)}：{title}</p>");
}
