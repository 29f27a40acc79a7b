using System.IO.Compression;

namespace DocPipeline.Ingest.Archives;

/// <summary>Unpacks one entry of a ZIP archive, counting every byte.</summary>
internal static class ZipUnpacker
{
    private const uint LocalMark = 0x04034b50;
    private const int LocalLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;

    // So many bytes fill no disk, whatever they were packed from: a page of blanks is packed a thousandfold.
    private const long Harmless = 1 << 20;

    /// <summary>Copies the entry's bytes.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="target">Where to; holds part of the bytes where unpacking fails.</param>
    /// <param name="maxRatio">How many times its packed size it may have.</param>
    /// <param name="room">Bytes there is room for.</param>
    public static UnpackOutcome Unpack(Stream archive, ZipEntry entry, Stream target, int maxRatio, long room)
    {
        if (entry.IsEncrypted)
            return UnpackOutcome.Encrypted;
        if (DataOffset(archive, entry) is not { } data)
            return UnpackOutcome.Contradicts;
        if (entry.Method is not (Stored or Deflated))
            return UnpackOutcome.UnknownMethod;
        var most = Math.Max(Harmless, entry.PackedLength * maxRatio);
        if (entry.Length > most)
            return UnpackOutcome.Bomb;
        if (entry.Length > room)
            return UnpackOutcome.NoRoom;

        archive.Position = data;
        using BoundedStream packed = new(archive, entry.PackedLength);
        using Stream plain = entry.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        return Copy(plain, target, entry);
    }

    private static UnpackOutcome Copy(Stream plain, Stream target, ZipEntry entry)
    {
        var buffer = new byte[1 << 16];
        long copied = 0;
        Crc32 checksum = new();
        try
        {
            while (plain.Read(buffer) is > 0 and var read)
            {
                copied += read;
                if (copied > entry.Length)
                    return UnpackOutcome.Contradicts;
                checksum.Add(buffer.AsSpan(0, read));
                target.Write(buffer.AsSpan(0, read));
            }
        }
        catch (InvalidDataException)
        {
            return UnpackOutcome.Damaged;
        }
        return copied != entry.Length ? UnpackOutcome.Contradicts : checksum.Value != entry.Crc ? UnpackOutcome.Damaged : UnpackOutcome.Unpacked;
    }

    // Null where the local header does not say what the directory says.
    private static long? DataOffset(Stream archive, ZipEntry entry)
    {
        if (entry.Offset + LocalLength > archive.Length)
            return null;
        var head = new byte[LocalLength];
        archive.Position = entry.Offset;
        archive.ReadExactly(head);
        var (nameLength, extraLength) = (ZipDirectory.Short(head, 26), ZipDirectory.Short(head, 28));
        var data = entry.Offset + LocalLength + nameLength + extraLength;
        if (ZipDirectory.Int(head, 0) != LocalMark || data + entry.PackedLength > archive.Length)
            return null;
        var name = new byte[nameLength];
        archive.ReadExactly(name);
        var extra = new byte[extraLength];
        archive.ReadExactly(extra);
        var same = name.AsSpan().SequenceEqual(entry.RawName) && ZipExtraFields.AreWhole(extra)
            && ZipDirectory.Short(head, 6) == entry.Flags && ZipDirectory.Short(head, 8) == entry.Method
            && (entry.HasDescriptor || SameFigures(head, extra, entry));
        return same ? data : null;
    }

    private static bool SameFigures(ReadOnlySpan<byte> head, ReadOnlySpan<byte> extra, ZipEntry entry)
    {
        long length = ZipDirectory.Int(head, 22), packed = ZipDirectory.Int(head, 18), offset = 0;
        return ZipExtraFields.Widen(extra, ref length, ref packed, ref offset)
            && length == entry.Length && packed == entry.PackedLength && ZipDirectory.Int(head, 14) == entry.Crc;
    }
}
