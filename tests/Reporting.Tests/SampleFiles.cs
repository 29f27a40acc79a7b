using System.Globalization;
using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

public sealed class SampleFiles
{
    // A way to look at the page while its design is worked on; where no folder is named there is nothing to check.
    [Fact]
    public async Task The_sample_report_can_be_written_to_a_folder_for_looking_at()
    {
        if (Environment.GetEnvironmentVariable("REPORT_SAMPLE") is not { Length: > 0 } folder)
            return;
        var report = SampleReport.Build();
        foreach (var language in (string[])["zh", "en"])
        {
            await using var page = File.Create(Path.Combine(folder, $"sample-{language}.html"));
            await HtmlReport.WriteAsync(report, new FakePageImages(report), page, CultureInfo.GetCultureInfo(language), TestContext.Current.CancellationToken);
        }

        await using (var workbook = File.Create(Path.Combine(folder, "sample.xlsx")))
            XlsxReport.Write(report, [], workbook, CultureInfo.GetCultureInfo("zh"));
        await using (var notice = File.Create(Path.Combine(folder, "sample.docx")))
            CorrectionNotice.Write(report, notice, CultureInfo.GetCultureInfo("zh"));
        await using var json = File.Create(Path.Combine(folder, "sample.json"));
        ReportJson.Write(report, json);
    }
}
