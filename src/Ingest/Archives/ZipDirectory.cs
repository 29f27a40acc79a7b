using System.Buffers.Binary;

namespace DocPipeline.Ingest.Archives;

/// <summary>
/// The central directory of a ZIP archive, taken at its word only where the rest of the file bears it out. Our own, because the
/// framework's reads the directory and never looks whether the local headers say the same.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054b50;
    private const uint CentralMark = 0x02014b50;
    private const uint Zip64EndMark = 0x06064b50;
    private const uint Zip64LocatorMark = 0x07064b50;
    private const int EndLength = 22;
    private const int Zip64LocatorLength = 20;
    private const int CentralLength = 46;
    private const int LongestComment = 0xFFFF;

    /// <summary>The entries in the order of the directory; null where the archive is damaged or contradicts itself.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="mostEntries">One more than these are read, so that the caller can tell.</param>
    public static List<ZipEntry>? Read(Stream file, int mostEntries)
    {
        if (FindEnd(file) is not { } end)
            return null;
        var (start, length, count) = end;
        if (start < 0 || length < 0 || start + length > file.Length || count < 0 || count > length / CentralLength)
            return null;
        List<ZipEntry> entries = [];
        file.Position = start;
        var directory = new byte[length];
        file.ReadExactly(directory);
        var rest = directory.AsSpan();
        for (var i = 0; i < Math.Min(count, mostEntries + 1L); i++)
        {
            if (ReadEntry(ref rest) is not { } entry)
                return null;
            entries.Add(entry);
        }
        return count > mostEntries || rest.IsEmpty ? entries : null;
    }

    // The end record must close the file: with something behind it, two tools may find two different directories.
    private static (long Start, long Length, long Count)? FindEnd(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndMark || Short(end, 20) != end.Length - EndLength)
                continue;
            var place = file.Length - tail.Length + at;
            if (Short(end, 4) != 0 || Short(end, 6) != 0 || Short(end, 8) != Short(end, 10))
                return null;
            var (start, length, count) = (Int(end, 16), Int(end, 12), (long)Short(end, 10));
            if (count != 0xFFFF && length != uint.MaxValue && start != uint.MaxValue)
                return start + length == place ? (start, length, count) : null;
            return ReadZip64End(file, place);
        }
        return null;
    }

    private static (long Start, long Length, long Count)? ReadZip64End(Stream file, long end)
    {
        var locator = new byte[Zip64LocatorLength];
        if (end < locator.Length)
            return null;
        file.Position = end - locator.Length;
        file.ReadExactly(locator);
        var place = Long(locator, 8);
        var record = new byte[56];
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != Zip64LocatorMark || place < 0 || place > end - locator.Length - record.Length)
            return null;
        file.Position = place;
        file.ReadExactly(record);
        var (start, length) = (Long(record, 48), Long(record, 40));
        return BinaryPrimitives.ReadUInt32LittleEndian(record) == Zip64EndMark && start >= 0 && length >= 0 && start + length == place
            && length <= int.MaxValue && Long(record, 24) == Long(record, 32)
            ? (start, length, Long(record, 32))
            : null;
    }

    private static ZipEntry? ReadEntry(ref Span<byte> rest)
    {
        if (rest.Length < CentralLength || BinaryPrimitives.ReadUInt32LittleEndian(rest) != CentralMark)
            return null;
        var (name, extra, comment) = (Short(rest, 28), Short(rest, 30), Short(rest, 32));
        if (rest.Length < CentralLength + name + extra + comment)
            return null;
        var raw = rest.Slice(CentralLength, name).ToArray();
        var fields = rest.Slice(CentralLength + name, extra);
        long length = Int(rest, 24), packed = Int(rest, 20), offset = Int(rest, 42);
        if (!ZipExtraFields.AreWhole(fields) || !ZipExtraFields.Widen(fields, ref length, ref packed, ref offset))
            return null;
        var flags = Short(rest, 8);
        var mode = rest[5] == 3 ? (int)(Int(rest, 38) >> 16) : 0;
        ZipEntry entry = new(
            EntryNames.Decode(raw, flags, fields), raw, flags, Short(rest, 10), (uint)Int(rest, 16), packed, length, offset, mode);
        rest = rest[(CentralLength + name + extra + comment)..];
        return entry;
    }

    internal static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    internal static long Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    internal static long Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}
