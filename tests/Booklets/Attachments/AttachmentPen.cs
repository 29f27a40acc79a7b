using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Attachments;

/// <summary>Writes the pages of one attachment.</summary>
internal sealed class AttachmentPen(Sheet sheet, World world, AttachmentPlan plan, Random random)
{
    public Sheet Sheet => sheet;

    public AttachmentPlan Plan => plan;

    public Company Company => plan.Company;

    public ProgrammeFacts Programme => world.Programme;

    public Random Random => random;

    public string Name => Field(FieldIds.Name, Company.Name);

    /// <summary>The first or a further page of the attachment.</summary>
    public void Page(string title = "", string style = "")
    {
        sheet.Begin("attachment", plan.Id, style);
        if (title.Length > 0) sheet.Add($"<h1 class=doc>{title}</h1>");
    }

    public void Text(string html) => sheet.Add($"<p class=t>{html}</p>");

    public void Line(string label, string html) => sheet.Add($"<p class=line>{label}：{html}</p>");

    public void Sign(string issuer, DateOnly day) => sheet.Add($"<p class=sign>{issuer}<br>{Day(day)}</p>");

    public string Field(string field, string text) => sheet.Value(field, null, new Printed(text, text, "", ""));

    public string Money(string field, int year, decimal yuan)
    {
        var text = NumberWriter.Write(yuan, 2, NumberHabit.Thousands);
        return sheet.Value(field, year, new Printed(text, FactWriter.Plain(yuan), "元", "元"));
    }

    public string Count(string field, int count, string counter) => sheet.Value(
        field, null, new Printed(string.Create(CultureInfo.InvariantCulture, $"{count}{counter}"), FactWriter.Plain(count), counter, counter));

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public void Table(IReadOnlyList<IReadOnlyList<Cell>> rows, params int[] widths)
    {
        var html = TableWriter.Write(rows, TableStyle.Ruled, 1, widths);
        sheet.Add(rows.Count > 30 ? html.Replace("class=\"ruled\"", "class=\"ruled list\"", StringComparison.Ordinal) : html);
    }

    public static IReadOnlyList<Cell> Head(params string[] labels) => [.. labels.Select(l => Cell.Label(l))];

    public static IReadOnlyList<Cell> Row(params string[] values) => [.. values.Select(v => new Cell(v))];
}
