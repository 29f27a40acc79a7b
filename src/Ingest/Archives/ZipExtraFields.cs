namespace DocPipeline.Ingest.Archives;

/// <summary>The extra fields of a ZIP entry: a list of id, length and content.</summary>
internal static class ZipExtraFields
{
    private const int Zip64 = 1;
    private const int Head = 4;

    /// <summary>True where the list ends exactly where the header says.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> fields)
    {
        while (fields.Length >= Head)
        {
            var length = Head + ZipDirectory.Short(fields, 2);
            if (length > fields.Length)
                return false;
            fields = fields[length..];
        }
        return fields.IsEmpty;
    }

    /// <summary>The content of a field; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> fields, int id)
    {
        while (fields.Length >= Head)
        {
            var length = ZipDirectory.Short(fields, 2);
            if (length > fields.Length - Head)
                return [];
            if (ZipDirectory.Short(fields, 0) == id)
                return fields.Slice(Head, length);
            fields = fields[(Head + length)..];
        }
        return [];
    }

    /// <summary>Replaces lengths and offset that did not fit in 32 bits; false where their field does not hold them.</summary>
    public static bool Widen(ReadOnlySpan<byte> fields, ref long length, ref long packed, ref long offset)
    {
        var wide = Find(fields, Zip64);
        return Take(ref wide, ref length) && Take(ref wide, ref packed) && Take(ref wide, ref offset);
    }

    private static bool Take(ref ReadOnlySpan<byte> wide, ref long number)
    {
        if (number != uint.MaxValue)
            return true;
        if (wide.Length < sizeof(long))
            return false;
        number = ZipDirectory.Long(wide, 0);
        wide = wide[sizeof(long)..];
        return number >= 0;
    }
}
