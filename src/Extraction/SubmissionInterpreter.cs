using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Sections;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction;

/// <summary>网上填报数据解读。Labels and values of the online record, read by the rules that read the paper.</summary>
public static partial class SubmissionInterpreter
{
    private const int ShownDigits = 6;

    /// <summary>The record with its labels resolved and its values read; nothing is dropped without a word.</summary>
    /// <param name="record">As exported.</param>
    /// <param name="programme">Fields, labels, attachment titles.</param>
    public static Submission Interpret(OnlineRecord record, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(programme);
        var tools = FigureExtractor.ToolsOf(programme);
        var statements = new List<Statement>();
        var unknown = ImmutableArray.CreateBuilder<OnlineEntry>();
        var unreadable = ImmutableArray.CreateBuilder<OnlineEntry>();
        foreach (var entry in record.Entries)
        {
            var fields = Fields(entry, programme.Vocabulary, tools);
            if (fields.IsEmpty)
            {
                unknown.Add(entry);
                continue;
            }

            var read = Read(entry, fields, tools);
            if (read.Count == 0 && entry.Value.Trim().Length > 0 && !tools.Values.IsAbsent(entry.Value))
                unreadable.Add(entry);
            statements.AddRange(read);
        }

        statements = [.. new StandIns(tools).Sift(statements)];
        var groups = statements.GroupBy(s => (s.Field, s.Period)).ToList();
        var titles = new TitleMatcher(programme);
        return new Submission(
            record,
            [.. statements.Select(s => ReferenceEquals(s, groups.First(g => g.Key == (s.Field, s.Period)).Last()) ? s with { IsPrimary = true } : s)],
            unknown.ToImmutable(),
            unreadable.ToImmutable(),
            [.. groups.Where(g => g.Select(s => s.Value.Canonical).Distinct().Count() > 1).Select(g => g.Key.Field).Distinct()],
            record.Attachments?.Select(a => a with { Kind = titles.Named(a.Label)?.Id ?? (a.FileName is { } file ? titles.Named(file)?.Id : null) }).ToImmutableArray());
    }

    private static ImmutableArray<Field> Fields(OnlineEntry entry, Vocabulary vocabulary, ReadingTools tools)
    {
        if (entry.Field is { Length: > 0 } id && vocabulary.Find(new FieldId(id)) is { } field)
            return [field];
        return entry.Label.Length == 0 ? [] : tools.Labels.Match(entry.Label, []) is { } match ? match.Fields : UnderHeadings(entry.Label, tools);
    }

    // 发明, 专职: exports leave the heading out that the form prints above; the label counts where only one field can be meant.
    private static ImmutableArray<Field> UnderHeadings(string label, ReadingTools tools)
    {
        var meant = tools.Words("record-contexts").Select(c => tools.Labels.Match(label, [c])).Where(m => m is { IsListed: true, Fields.Length: 1 }).Select(m => m!.Fields[0]).Distinct().Take(2).ToList();
        return meant.Count == 1 ? [meant[0]] : [];
    }

    // 9E+3 is how a program writes 9000. Six digits before the exponent are as many as a spreadsheet shows: what it left out nobody knows.
    private static string WithoutExponent(string value) =>
        Exponent().Match(value.Trim()) is { Success: true, Groups: [_, var digits] } && digits.Value.Count(char.IsAsciiDigit) < ShownDigits &&
        decimal.TryParse(value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : value;

    [GeneratedRegex(@"^(-?\d+(?:\.\d+)?)[eE][+-]?\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    private static List<Statement> Read(OnlineEntry entry, ImmutableArray<Field> fields, ReadingTools tools)
    {
        var unit = entry.Unit is { Length: > 0 } stated ? tools.Units.Whole(stated) : null;
        var around = new UnitContext(unit, tools.Labels.Parse(entry.Label).Unit, null);
        var written = WithoutExponent(entry.Value);
        var values = fields.Length > 1 ? tools.Values.ReadParts(fields, written, around) : [tools.Values.Read(fields[0], written, around)];
        var period = (entry.Period is { Length: > 0 } given ? tools.Periods.Meant(given, null) : null) ?? tools.Periods.Meant(entry.Label, null);
        var statements = new List<Statement>();
        for (var i = 0; i < fields.Length; i++)
        {
            if (values[i]?.Value is not { } value || (fields[i].Yearly && period is null))
                continue;
            statements.Add(new Statement(
                fields[i].Id, fields[i].Yearly ? period : null, Origin.Online, null, Stance.Actual, false, Basis.Unstated, value,
                entry.Value, [entry.Label], null, Confidence.Certain, false, []));
        }

        return statements;
    }
}
