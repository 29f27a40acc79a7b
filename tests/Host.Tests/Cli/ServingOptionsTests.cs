namespace DocPipeline.Host.Tests.Cli;

/// <summary>What a service or a worker refuses to start with: the line names the setting and what was expected.</summary>
public sealed class ServingOptionsTests
{
    [Theory]
    [InlineData("serve --file-store shelf", "argument.one-of", "--file-store", "shelf", "folder, database")]
    [InlineData("serve --file-store database", "unusable", "--file-store database", "serve.file-store-database")]
    [InlineData("serve --file-store database --database x --broker y --files z", "unusable", "--file-store database", "serve.file-store-database")]
    [InlineData("worker --file-store folder --database x --broker y", "unusable", "--file-store folder", "serve.file-store-folder")]
    [InlineData("serve --cache-limit 0", "serve.cache-limit-expected")]
    [InlineData("worker --database x --broker y --cache-limit much", "serve.cache-limit-expected")]
    [InlineData("serve --database x", "unusable", "--database, --broker", "serve.together")]
    public async Task Refuses_places_of_files_that_do_not_fit_the_rest(string line, string message, params string[] parts)
    {
        var messages = new Messages(System.Globalization.CultureInfo.GetCultureInfo("zh"));
        Run run = await Run.OfAsync(line.Split(' '));
        Assert.Equal(3, run.ExitCode);
        string[] said = [.. parts.Select(part => part.StartsWith("serve.", StringComparison.Ordinal) ? messages[part] : part)];
        Assert.Equal(messages.Format(message, [.. said]), run.NoteLines[0]);
    }
}
