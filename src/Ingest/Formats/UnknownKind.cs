using System.Text;

using DocPipeline.Domain;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Formats;

/// <summary>Says of a file nobody reads what it is, as far as that helps the person who handed it in.</summary>
internal static class UnknownKind
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPart = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static Defect Of(MaterialFile file, DefectMessages messages)
    {
        if (!file.StartsWith(CompoundFile))
            return messages.Of(DefectCode.FileUnreadable, file.Name, "UnknownKind");

        // A DOCX or XLSX with a password is wrapped into the container of the old formats.
        return Contains(file.Path, EncryptedPart)
            ? messages.Of(DefectCode.FileEncrypted, file.Name, "Encrypted")
            : messages.Of(DefectCode.FileUnreadable, file.Name, "OldOffice");
    }

    private static bool Contains(string path, byte[] wanted)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (stream.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var seen = buffer.AsSpan(0, kept + read);
            if (seen.IndexOf(wanted) >= 0)
                return true;
            kept = Math.Min(seen.Length, wanted.Length - 1);
            seen[^kept..].CopyTo(buffer);
        }
        return false;
    }
}
