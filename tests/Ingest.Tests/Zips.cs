using System.IO.Compression;
using System.Text;

namespace DocPipeline.Ingest.Tests;

/// <summary>ZIP archives, sound and otherwise.</summary>
internal static class Zips
{
    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(Encoding.UTF8, entries);

    public static byte[] Of(Encoding names, params (string Name, byte[] Content)[] entries)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }
        return file.ToArray();
    }

    /// <summary>The archive with some of its bytes replaced, wherever they stand.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="old">What is replaced.</param>
    /// <param name="fresh">By what, of the same length.</param>
    /// <param name="firstOnly">True for the first place alone, which is the local header.</param>
    public static byte[] With(byte[] archive, string old, string fresh, bool firstOnly = false)
    {
        Assert.Equal(old.Length, fresh.Length);
        var changed = archive.ToArray();
        var from = 0;
        while (changed.AsSpan(from).IndexOf(Encoding.Latin1.GetBytes(old)) is >= 0 and var at)
        {
            Encoding.Latin1.GetBytes(fresh).CopyTo(changed, from + at);
            from += at + 1;
            if (firstOnly)
                break;
        }
        return changed;
    }
}
