using System.Collections.Immutable;
using System.Text;

namespace DocPipeline.Ingest.Submissions;

/// <summary>Rows of a CSV text as RFC 4180 has them; quoted cells may hold commas, quotes and line breaks. Blank rows are left out.</summary>
internal static class CsvRows
{
    public static ImmutableArray<RecordRow> Read(string text, Refusal refusal)
    {
        ImmutableArray<RecordRow>.Builder rows = ImmutableArray.CreateBuilder<RecordRow>();
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        int line = 1;
        int at = 0;
        while (at < text.Length)
        {
            int rowStart = line;
            bool endOfRow = false;
            while (!endOfRow)
            {
                cell.Clear();
                if (at < text.Length && text[at] == '"')
                    ReadQuoted(text, ref at, ref line, cell, refusal);
                while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
                    cell.Append(text[at++]);
                cells.Add(cell.ToString());
                endOfRow = at >= text.Length || text[at] != ',';
                if (!endOfRow)
                    at++;
            }

            SkipLineBreak(text, ref at, ref line);
            var row = new RecordRow(rowStart, cells.DrainToImmutable());
            if (!row.IsBlank)
                rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static void ReadQuoted(string text, ref int at, ref int line, StringBuilder cell, Refusal refusal)
    {
        int opened = line;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at >= text.Length || text[at] != '"')
                    return;
            }

            if (text[at] == '\n')
                line++;
            cell.Append(text[at]);
        }

        throw refusal.Because("lists-quote", opened);
    }

    private static void SkipLineBreak(string text, ref int at, ref int line)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
        line++;
    }
}
