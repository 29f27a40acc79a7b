using System.CommandLine;
using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>The options that say where pages read before are kept.</summary>
internal sealed class CacheOptions
{
    private readonly Messages _messages;

    public CacheOptions(Messages messages)
    {
        _messages = messages;
        Folder = new Option<string?>("--cache") { Description = messages["cache.folder"], HelpName = "DIR" };
        None = new Option<bool>("--no-cache") { Description = messages["cache.none"] };
    }

    public Option<string?> Folder { get; }

    public Option<bool> None { get; }

    /// <summary>The folder; null where nothing is kept.</summary>
    /// <exception cref="UnusableInputException">The folder asked for cannot be written to.</exception>
    public string? Of(ParseResult parsed) =>
        parsed.GetValue(None) ? null : parsed.GetValue(Folder) is { } stated ? Usable(stated) : CachePlace.Usual();

    // The usual one may be missing on a machine that is read-only: that costs time alone. Who names a folder counts on it.
    private string Usable(string stated)
    {
        string folder = Path.GetFullPath(stated);
        try
        {
            Directory.CreateDirectory(folder);
            return folder;
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(stated, _messages["cache.expected"]);
        }
    }
}
