using System.Globalization;
using DocPipeline.Host.Checks;

namespace DocPipeline.Host.Tests.Checks;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly Messages _messages = new(CultureInfo.GetCultureInfo("en"));

    private string Target => _desk.PathOf("out");

    [Fact]
    public void Nothing_is_there_before_everything_is_complete()
    {
        using (var output = new OutputFolder(Target, _messages))
        {
            Write(output, "report.json", "new");
            Assert.False(Directory.Exists(Target));
            output.Publish(owned: []);
        }

        Assert.Equal(["report.json"], Entries(Target));
        Assert.Equal(["out"], Entries(_desk.Folder));
    }

    [Fact]
    public void A_run_that_fails_leaves_what_was_there_before()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "report.json"), "old");

        using (var output = new OutputFolder(Target, _messages))
            Write(output, "report.json", "half");

        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "report.json")));
        Assert.Equal(["out"], Entries(_desk.Folder));
    }

    [Fact]
    public void A_new_run_replaces_its_own_files_and_no_others()
    {
        Directory.CreateDirectory(Path.Combine(Target, "evidence"));
        File.WriteAllText(Path.Combine(Target, "evidence", "f1.png"), "old");
        File.WriteAllText(Path.Combine(Target, "report.json"), "old");
        File.WriteAllText(Path.Combine(Target, "notes.txt"), "mine");

        using (var output = new OutputFolder(Target, _messages))
        {
            Write(output, "report.json", "new");
            output.Publish(owned: ["evidence"]);
        }

        Assert.Equal(["notes.txt", "report.json"], Entries(Target));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "report.json")));
    }

    [Fact]
    public void A_file_of_an_earlier_run_that_this_one_has_no_reason_to_write_is_gone()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "notice.docx"), "old");

        using (var output = new OutputFolder(Target, _messages))
        {
            Write(output, "report.json", "new");
            output.Publish(owned: ["evidence", "notice.docx"]);
        }

        Assert.Equal(["report.json"], Entries(Target));
    }

    public void Dispose() => _desk.Dispose();

    private static void Write(OutputFolder output, string name, string text)
    {
        using var writer = new StreamWriter(output.Create(name));
        writer.Write(text);
    }

    private static IEnumerable<string?> Entries(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order();
}
