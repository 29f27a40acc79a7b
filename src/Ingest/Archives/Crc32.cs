namespace DocPipeline.Ingest.Archives;

/// <summary>The checksum of ZIP entries.</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = MakeTable();
    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var item in bytes)
            state = Table[(byte)(state ^ item)] ^ (state >> 8);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? Polynomial ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
