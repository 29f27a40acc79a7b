using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DocPipeline.Ingest.Office;

/// <summary>The fonts of this machine: which there are decides where lines and pages break.</summary>
internal static class FontList
{
    private const string Folder = "/usr/share/fonts";

    /// <summary>A digest over their names and sizes.</summary>
    public static string Digest()
    {
        StringBuilder list = new();
        if (Directory.Exists(Folder))
        {
            foreach (var font in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(font => font.FullName, StringComparer.Ordinal))
                list.Append(CultureInfo.InvariantCulture, $"{font.FullName} {font.Length}\n");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}
