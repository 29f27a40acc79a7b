using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Work.Watching;

/// <summary>What a folder or file looks like from outside: names, sizes and times of everything in it. While it changes, somebody is still writing.</summary>
internal static class Stamp
{
    /// <summary>The look; null where it is gone, or empty still.</summary>
    public static string? Of(string path)
    {
        try
        {
            var look = new StringBuilder();
            foreach (FileInfo file in FilesOf(path).OrderBy(file => file.FullName, StringComparer.Ordinal))
                look.Append(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks} {file.LinkTarget}\n");
            return look.Length == 0 ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(look.ToString())));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The files; links are listed and not followed.</summary>
    public static IEnumerable<FileInfo> FilesOf(string path) => Directory.Exists(path)
        ? new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        : new[] { new FileInfo(path) }.Where(file => file.Exists);
}
