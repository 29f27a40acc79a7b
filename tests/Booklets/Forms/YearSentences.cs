using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Forms;

/// <summary>Sentences only: every figure of a year stands in running text.</summary>
internal sealed class YearSentences : IEconomyWriter
{
    public string Write(FormPen pen, IReadOnlyList<string> fields)
    {
        var html = new StringBuilder("<h3>近三年经营情况</h3>");
        foreach (var year in pen.Years)
        {
            var parts = fields.Select(f => Verb(f) + pen.Word(f) + pen.Spoken(f, year));
            html.Append(CultureInfo.InvariantCulture, $"<p class=t>{FormPen.Year(year)}，公司{string.Join("，", parts)}。</p>");
        }

        return html.ToString();
    }

    private static string Verb(string field) => field is Facts.FieldIds.Sales or Facts.FieldIds.Profit or Facts.FieldIds.NetProfit ? "实现" : "";
}
