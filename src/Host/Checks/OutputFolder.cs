using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Checks;

/// <summary>
/// The folder results go to. They are written to a folder beside it first and moved over when all of them are complete, so a
/// run that fails or is stopped leaves what was there before.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string _draft;

    /// <exception cref="UnusableInputException">The folder cannot be written to.</exception>
    public OutputFolder(string target, Messages messages)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        _draft = $"{_target}.{Environment.ProcessId}.partial";
        try
        {
            if (File.Exists(_target))
                throw new UnusableInputException(target, messages["output.expected"]);
            Directory.CreateDirectory(_draft);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(target, messages["output.expected"]);
        }
    }

    public string PathOf(string name) => Path.Combine(_target, name);

    public string DraftOf(string name) => Path.Combine(_draft, name);

    public FileStream Create(string name) => File.Create(DraftOf(name));

    /// <summary>Moves everything written to its place.</summary>
    /// <param name="owned">Folders and files of an earlier run, gone even where this run wrote none.</param>
    /// <returns>Every file it moved, below the folder, and how long it is.</returns>
    public ImmutableSortedDictionary<string, long> Publish(ImmutableArray<string> owned)
    {
        var written = new DirectoryInfo(_draft).EnumerateFiles("*", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(f => Path.GetRelativePath(_draft, f.FullName), f => f.Length, StringComparer.Ordinal);
        Directory.CreateDirectory(_target);
        foreach (string old in owned.Select(PathOf))
        {
            if (Directory.Exists(old))
                Directory.Delete(old, recursive: true);
            else
                File.Delete(old);
        }

        foreach (string entry in Directory.EnumerateFileSystemEntries(_draft).Order(StringComparer.Ordinal))
        {
            string place = PathOf(Path.GetFileName(entry));
            if (Directory.Exists(entry))
                Directory.Move(entry, place);
            else
                File.Move(entry, place, overwrite: true);
        }

        return written;
    }

    public void Dispose() => Directory.Delete(_draft, recursive: true);
}
