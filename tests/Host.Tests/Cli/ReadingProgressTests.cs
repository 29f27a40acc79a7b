using System.Globalization;
using DocPipeline.Host.Cli;
using DocPipeline.Ingest;

namespace DocPipeline.Host.Tests.Cli;

public sealed class ReadingProgressTests
{
    [Fact]
    public void Rewrites_one_line_on_a_terminal_and_clears_it_at_the_end() => Assert.Equal(
        "\ra.pdf: 1 of 3 pages read\u001b[K\ra.pdf: 3 of 3 pages read\u001b[K\r\u001b[K",
        Notes(isLive: true, new PagesRead("a.pdf", 1, 3), new PagesRead("a.pdf", 3, 3)));

    [Fact]
    public void Writes_a_line_for_every_tenth_of_a_file_where_the_output_is_kept() => Assert.Equal(
        ["a.pdf: 8 of 80 pages read", "a.pdf: 16 of 80 pages read", "b.pdf: 1 of 1 pages read"],
        Notes(isLive: false, new("a.pdf", 8, 80), new("a.pdf", 9, 80), new("a.pdf", 16, 80), new("b.pdf", 1, 1)).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Shows_a_file_name_without_obeying_it() =>
        Assert.DoesNotContain('\u001b', Notes(isLive: false, new PagesRead("\u001b[2J.pdf", 1, 1)));

    private static string Notes(bool isLive, params PagesRead[] reports)
    {
        using var notes = new StringWriter { NewLine = "\n" };
        using (var progress = new ReadingProgress(new Terminal(TextWriter.Null, notes, isLive), new Messages(CultureInfo.GetCultureInfo("en"))))
        {
            foreach (PagesRead report in reports)
                progress.Report(report);
        }

        return notes.ToString();
    }
}
