using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>One table of an extract, a line a cell.</summary>
internal static class TableJson
{
    public static void Write(Utf8JsonWriter json, Table table, int page, JsonLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("page", page);
        json.WritePropertyName("box");
        line.WriteValue(json, table.Box, Amounts.WriteBox);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
            line.WriteItem(json, cell, WriteCell);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        json.WriteNumber("rowSpan", cell.RowSpan);
        json.WriteNumber("columnSpan", cell.ColumnSpan);
        json.WriteString("text", string.Join('\n', cell.Lines.Select(l => l.Text)));
        json.WritePropertyName("box");
        Amounts.WriteBox(json, cell.Box);
        json.WriteEndObject();
    }
}
