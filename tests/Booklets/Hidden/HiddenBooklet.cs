using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Hidden.Papers;
using DocPipeline.Booklets.Hidden.Prose;

namespace DocPipeline.Booklets.Hidden;

/// <summary>Writes a whole booklet of the hidden half: form, running text, list of attachments, attachments.</summary>
internal static class HiddenBooklet
{
    public static void Write(HiddenPen pen)
    {
        var (world, sheet, hand) = (pen.World, pen.Sheet, pen.Hand);
        var random = new Random(hand.Seed);
        var seeds = world.Attachments.Select(_ => random.Next()).ToList();
        pen.Design.Write(pen);
        WriteSome(early: true);
        sheet.Begin("form");
        HiddenStory.Write(pen, random);
        pen.Add($"<h3>申报单位承诺</h3><p class=\"t\">以上内容属实，并与网上填报一致，如有虚假愿承担责任。</p><p class=\"sign\">单位（公章）：　　　　　　　法定代表人（签字）：　　　　　　　年　　月　　日</p>");
        if (hand.Seed % 4 != 0) Contents(pen);
        WriteSome(early: false);
        sheet.End();

        void WriteSome(bool early)
        {
            for (var i = 0; i < world.Attachments.Length; i++)
            {
                var plan = world.Attachments[i];
                if (plan.BeforeForm != early) continue;
                if (hand.Seed % 3 == 0 && !early) Divider(pen, i + 1, plan);
                PaperCatalogue.Write(new AttachmentPen(sheet, world, plan, new Random(seeds[i])), pen);
            }
        }
    }

    /// <summary>Title of an attachment as the booklet and the portal name it.</summary>
    public static string Titled(HiddenPen pen, AttachmentPlan plan) =>
        (plan.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年度") : "") + PaperCatalogue.Title(plan.Id, pen.Hand.Seed);

    private static void Divider(HiddenPen pen, int number, AttachmentPlan plan)
    {
        pen.Sheet.Begin("divider", plan.Id);
        pen.Add($"<p class=\"divider\">附件{Chinese(number)}：{Titled(pen, plan)}</p>");
    }

    private static void Contents(HiddenPen pen)
    {
        pen.Sheet.Begin("toc");
        pen.Add(pen.Hand.Seed % 2 == 0 ? "<h2 class=\"mid\">附 件 清 单</h2>" : "<h2 class=\"mid\">证明材料目录</h2>");
        for (var i = 0; i < pen.World.Attachments.Length; i++)
        {
            var title = Titled(pen, pen.World.Attachments[i]);
            pen.Add($"<p class=\"toc\"><span>{(pen.Hand.Seed % 2 == 0 ? $"附件{Chinese(i + 1)}" : $"{i + 1}．")} {title}</span><i></i><b>{BookletWriter.PagePlaceholder(i)}</b></p>");
        }
    }

    private static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return number < 10 ? digits[number].ToString() : (number < 20 ? "" : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }
}
