namespace DocPipeline.Ingest.Submissions;

/// <summary>A cell's place: 1-based row, 0-based column.</summary>
internal readonly record struct CellPlace(int Row, int Column)
{
    public static CellPlace? Parse(string? reference)
    {
        if (reference is null)
            return null;
        int column = 0;
        int at = 0;
        for (; at < reference.Length && char.IsAsciiLetterUpper(reference[at]) && at < 4; at++)
            column = (column * 26) + reference[at] - 'A' + 1;
        return at > 0 && int.TryParse(reference.AsSpan(at), System.Globalization.NumberStyles.None, null, out int row)
            ? new CellPlace(row, column - 1)
            : null;
    }

    public override string ToString()
    {
        string letters = "";
        for (int rest = Column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{Row}");
    }
}
