using System.Globalization;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets;

/// <summary>Writes a whole booklet: form, list of attachments, attachments with or without divider sheets.</summary>
internal static class BookletWriter
{
    public static Sheet Write(World world)
    {
        var random = new Random(world.Seed);
        var sheet = new Sheet(world.Habits);
        var dividers = random.Next(3) == 0;
        var contents = random.Next(2) == 0;
        var formRandom = new Random(random.Next());
        // The attachments are drawn before the form so that one bound too early stands between the form's pages.
        var seeds = world.Attachments.Select(_ => random.Next()).ToList();
        FormWriter.Write(world, sheet, formRandom, () => WriteSome(early: true));
        if (contents) Contents(world, sheet, random.Next(2) == 0);
        WriteSome(early: false);
        sheet.End();
        return sheet;

        void WriteSome(bool early)
        {
            for (var i = 0; i < world.Attachments.Length; i++)
            {
                var plan = world.Attachments[i];
                if (plan.BeforeForm != early) continue;
                if (dividers && !early) Divider(sheet, i + 1, plan);
                AttachmentCatalogue.Write(new AttachmentPen(sheet, world, plan, new Random(seeds[i])));
            }
        }
    }

    /// <summary>Where the page number of an attachment goes once it is known.</summary>
    public static string PagePlaceholder(int attachment) => string.Create(CultureInfo.InvariantCulture, $"##{attachment}##");

    private static void Divider(Sheet sheet, int number, AttachmentPlan plan)
    {
        sheet.Begin("divider", plan.Id);
        sheet.Add(string.Create(CultureInfo.InvariantCulture, $"<p class=divider>附件{number}</p><p class=divider>{Titled(plan)}</p>"));
    }

    private static void Contents(World world, Sheet sheet, bool withPages)
    {
        sheet.Begin("toc");
        sheet.Add("<h2 style=\"text-align:center\">附件目录</h2>");
        List<IReadOnlyList<Cell>> rows = [.. world.Attachments.Select((plan, i) => (IReadOnlyList<Cell>)
        [
            new Cell(string.Create(CultureInfo.InvariantCulture, $"附件{i + 1}")),
            new Cell(Titled(plan)),
            new Cell(withPages ? PagePlaceholder(i) : ""),
        ])];
        sheet.Add(TableWriter.Write(rows, TableStyle.Bare, 0, 15, 70, 15));
    }

    private static string Titled(AttachmentPlan plan) =>
        (plan.Year is { } year ? $"{FormPen.Year(year)}度" : "") + AttachmentCatalogue.Title(plan.Id);
}
