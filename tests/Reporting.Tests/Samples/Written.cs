using System.Globalization;
using System.Text;
using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>Reports as they leave the writers.</summary>
internal static class Written
{
    public static byte[] JsonBytes(Report report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return stream.ToArray();
    }

    public static JsonElement Json(Report report) => JsonDocument.Parse(JsonBytes(report)).RootElement;

    public static JsonElement Json(Extract extract, string fileName)
    {
        using var stream = new MemoryStream();
        ExtractJson.Write(extract, fileName, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    public static async Task<string> HtmlAsync(Report report, IPageImages? images = null, string language = "zh-CN")
    {
        using var stream = new MemoryStream();
        await HtmlReport.WriteAsync(report, images, stream, CultureInfo.GetCultureInfo(language), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A report that states and finds only this.</summary>
    public static Report With(params Statement[] statements) =>
        SampleReport.Build() with { Statements = [.. statements], AttachedValues = [.. statements.Where(s => s.Origin == Origin.Attachment).Select(s => new AttachedValue(s, 1, false))], Criteria = [], Findings = [] };

    public static Finding Finding(string code, params Statement[] statements) => new(
        code, Severity.Error, statements.Length > 0 ? statements[0].Field : null, statements.Length > 0 ? statements[0].Period : null,
        null, null, [.. statements], [], "说明", [], null);
}
