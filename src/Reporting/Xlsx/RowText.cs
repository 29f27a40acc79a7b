using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>One row of a sheet as XML. Its texts are visible ones: no control character is among them but line feed and tab.</summary>
internal sealed partial class RowText(int columns)
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("&<>");
    private readonly string[] _columns = [.. Enumerable.Range(0, columns).Select(SheetWriter.ColumnName)];
    private readonly StringBuilder _xml = new(1 << 12);
    private char[] _characters = new char[1 << 12];
    private string _row = "";

    /// <summary>Begins a row, in place of the one before.</summary>
    /// <param name="row">Counting from one.</param>
    /// <param name="height">In points.</param>
    /// <param name="isFixed">True where no program is to reckon another height.</param>
    public void Begin(int row, double height, bool isFixed)
    {
        _row = row.ToString(CultureInfo.InvariantCulture);
        _xml.Clear().Append("<row r=\"").Append(_row).Append("\" ht=\"").Append(height.ToString(CultureInfo.InvariantCulture)).Append('"').Append(isFixed ? " customHeight=\"1\">" : ">");
    }

    /// <summary>A number, or nothing.</summary>
    public void AddNumber(int column, int style, decimal? number)
    {
        BeginCell(column, style);
        if (number is { } stated)
            _xml.Append("><v>").Append(stated.ToString(CultureInfo.InvariantCulture)).Append("</v></c>");
        else
            _xml.Append(" />");
    }

    /// <summary>Always an inline string, which is never reckoned, whatever it begins with.</summary>
    public void AddText(int column, int style, string text)
    {
        BeginCell(column, style);
        _xml.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        AddEscaped(text.Contains("_x", StringComparison.Ordinal) ? Coded().Replace(text, "_x005F$0") : text);
        _xml.Append("</t></is></c>");
    }

    /// <summary>Ends the row and writes it.</summary>
    public void WriteTo(XmlWriter xml)
    {
        _xml.Append("</row>");
        if (_characters.Length < _xml.Length)
            _characters = new char[_xml.Length * 2];
        _xml.CopyTo(0, _characters, 0, _xml.Length);
        xml.WriteRaw(_characters, 0, _xml.Length);
    }

    private void BeginCell(int column, int style) =>
        _xml.Append("<c r=\"").Append(_columns[column]).Append(_row).Append("\" s=\"").Append(style).Append('"');

    private void AddEscaped(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(s_marks); at >= 0; at = text.IndexOfAny(s_marks))
        {
            _xml.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(at + 1)..];
        }

        _xml.Append(text);
    }

    // Readers turn _x0041_ into the character of that number, so what really stands there is written as such.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Coded();
}
