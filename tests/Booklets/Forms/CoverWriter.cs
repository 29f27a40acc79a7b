using System.Globalization;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Forms;

/// <summary>封面。Title, year, and a few fields on underlines.</summary>
internal static class CoverWriter
{
    public static void Write(World world, FormPen pen, Random random)
    {
        var line = random.Next(3) switch { 0 => "dash", 1 => "dots", _ => "solid" };
        pen.Sheet.Begin("cover");
        pen.Sheet.Add($"<p class=no>{world.Programme.CallYear}年度</p><h1>{world.Programme.FormTitle}</h1><div class=cover>");
        List<string> fields = [FieldIds.ProjectName, FieldIds.Name, FieldIds.District];
        if (random.Next(2) == 0) fields.AddRange([FieldIds.ContactName, FieldIds.ContactPhone]);
        foreach (var field in fields)
            pen.Sheet.Add($"<p class=line>{Plain(pen.Label(field))}：<span class=\"{line}\">{pen.Value(field)}</span></p>");
        pen.Sheet.Add(string.Create(CultureInfo.InvariantCulture, $"<p class=line>申报日期：<span class=\"{line}\">{world.Programme.CallYear}年6月</span></p>"));
        pen.Sheet.Add($"</div><p class=made>常州市知识产权局　制</p>");
    }

    private static string Plain(string label) => label.Replace("<br>", "", StringComparison.Ordinal);
}
