namespace DocPipeline.Ingest.Archives;

/// <summary>One entry of a ZIP archive as its central directory states it.</summary>
/// <param name="Name">Decoded; forward slashes.</param>
/// <param name="RawName">As stored.</param>
/// <param name="Flags">General purpose bits.</param>
/// <param name="Method">Compression: 0 stored, 8 deflate.</param>
/// <param name="Crc">Checksum of the unpacked bytes.</param>
/// <param name="PackedLength">Bytes in the archive.</param>
/// <param name="Length">Bytes when unpacked.</param>
/// <param name="Offset">Where its local header stands.</param>
/// <param name="UnixMode">File type and permission bits, where a Unix tool packed it.</param>
internal sealed record ZipEntry(
    string Name, byte[] RawName, int Flags, int Method, uint Crc, long PackedLength, long Length, long Offset, int UnixMode)
{
    private const int LinkMode = 0xA000;
    private const int TypeMask = 0xF000;

    public bool IsEncrypted => (Flags & 0x41) != 0;

    /// <summary>Lengths and checksum may stand behind the data instead of before it.</summary>
    public bool HasDescriptor => (Flags & 0x8) != 0;

    public bool IsFolder => Name.EndsWith('/');

    public bool IsLink => (UnixMode & TypeMask) == LinkMode;
}
