using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>A record as tables: rows of fields below their header, rows of attachments below theirs, headings as pairs beside or above.</summary>
internal static class TableRecord
{
    public static RecordDraft Read(ImmutableArray<RecordTable> tables, RecordWords words, Refusal refusal)
    {
        var draft = new RecordDraft();
        foreach (RecordTable table in tables)
        {
            RecordColumns? columns = null;
            foreach (RecordRow row in table.Rows.Where(row => !row.IsBlank))
            {
                if (RecordColumns.Match(row, words) is { } header)
                {
                    columns = header;
                    if (header.AreAttachments)
                        draft.HasAttachments();
                }
                else if (columns is null)
                {
                    ReadPairs(draft, row, table, words, refusal);
                }
                else if (columns.AreAttachments)
                {
                    ReadAttachment(draft, row, columns, words);
                }
                else
                {
                    ReadField(draft, row, table, columns, refusal);
                }
            }
        }

        return draft.EntryCount > 0 ? draft : throw refusal.Because("no-table");
    }

    // Above and beside the tables stand titles and remarks too; only what the dictionary knows is taken from there.
    private static void ReadPairs(RecordDraft draft, RecordRow row, RecordTable table, RecordWords words, Refusal refusal)
    {
        ImmutableArray<string> filled = [.. row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim())];
        for (int at = 0; at + 1 < filled.Length; at += 2)
        {
            (string name, string value) = (filled[at], filled[at + 1]);
            if (words.HeadingOf(name) is { } heading)
            {
                if (!draft.TrySet(heading, value))
                    throw refusal.Because("two-headings", table.Name, row.Number, name);
            }
            else if (words.IsLabel(name))
            {
                draft.Add(new OnlineEntry(null, name, null, value, null));
            }
        }
    }

    private static void ReadAttachment(RecordDraft draft, RecordRow row, RecordColumns columns, RecordWords words)
    {
        (string label, string file) = (row.Cell(columns[RecordColumn.Attachment]), row.Cell(columns[RecordColumn.File]));
        if ((label + file).Length > 0 && !words.IsAbsent(label))
            draft.Add(new OnlineAttachment(label, Filled(file), null));
    }

    private static void ReadField(RecordDraft draft, RecordRow row, RecordTable table, RecordColumns columns, Refusal refusal)
    {
        (string field, string label) = (row.Cell(columns[RecordColumn.Field]), row.Cell(columns[RecordColumn.Label]));
        string value = row.Cell(columns[RecordColumn.Value]);
        if (field.Length + label.Length == 0)
        {
            if (value.Length > 0)
                throw refusal.Because("row-without-label", table.Name, row.Number);
            return;
        }

        // 一、基本情况 across the table: a heading of its own, not a field left open.
        if (value.Length == 0 && row.FilledCells == 1)
            return;
        draft.Add(new OnlineEntry(Filled(field), label, Filled(row.Cell(columns[RecordColumn.Period])), value, Filled(row.Cell(columns[RecordColumn.Unit]))));
    }

    private static string? Filled(string text) => text.Length > 0 ? text : null;
}
