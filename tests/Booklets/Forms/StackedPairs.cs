namespace DocPipeline.Booklets.Forms;

/// <summary>Cards: a row of labels, and their values in the row below.</summary>
internal sealed class StackedPairs(int across) : IPairWriter
{
    public string Write(string title, IReadOnlyList<Pair> pairs)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var group in pairs.Where(p => !p.Wide).Chunk(across))
        {
            var last = across - group.Length + 1;
            rows.Add([.. group.Select((p, i) => Cell.Label(p.Label, i == group.Length - 1 ? last : 1))]);
            rows.Add([.. group.Select((p, i) => new Cell(p.Value, i == group.Length - 1 ? last : 1))]);
        }

        foreach (var pair in pairs.Where(p => p.Wide))
        {
            rows.Add([Cell.Label(pair.Label, across)]);
            rows.Add([new Cell(pair.Value, across)]);
        }

        return $"<h3>{title}</h3>" + TableWriter.Write(rows, TableStyle.Ruled);
    }
}
