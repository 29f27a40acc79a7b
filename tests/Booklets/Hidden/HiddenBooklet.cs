using System.Globalization;
using DocPipeline.Booklets.Attachments;

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
        pen.Wave.WriteStory(pen, random);
        pen.Wave.WriteClosing(pen);
        if (hand.Seed % 4 != 0) pen.Wave.WriteContents(pen, [.. world.Attachments.Select(a => Titled(pen, a))]);
        WriteSome(early: false);
        sheet.End();

        void WriteSome(bool early)
        {
            for (var i = 0; i < world.Attachments.Length; i++)
            {
                var plan = world.Attachments[i];
                if (plan.BeforeForm != early) continue;
                if (hand.Seed % 3 == 0 && !early)
                {
                    sheet.Begin("divider", plan.Id);
                    pen.Wave.WriteDivider(pen, i + 1, Titled(pen, plan));
                }

                pen.Wave.WritePaper(new AttachmentPen(sheet, world, plan, new Random(seeds[i])), pen);
            }
        }
    }

    /// <summary>Title of an attachment as the booklet and the portal name it; a title that begins with 年度 says it once.</summary>
    public static string Titled(HiddenPen pen, AttachmentPlan plan)
    {
        var title = pen.Wave.Title(plan.Id, pen.Hand.Seed);
        return plan.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}{(title.StartsWith("年度", StringComparison.Ordinal) ? "" : "年度")}{title}") : title;
    }
}
