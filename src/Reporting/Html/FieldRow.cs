using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>One field and year of the table: what is stated anywhere, and the findings about it.</summary>
internal sealed class FieldRow(FieldId field, Period? period, int order)
{
    private readonly int _order = order;

    public FieldId Field { get; } = field;

    public Period? Period { get; } = period;

    public List<Statement> Statements { get; } = [];

    /// <summary>Those of <see cref="Statements"/> that attachments make, with what is to be said of them.</summary>
    public List<AttachedValue> Attached { get; } = [];

    public List<NumberedFinding> Findings { get; } = [];

    /// <summary>True where the same amount is stated in 万元 here and in 元 there, so that the eye needs a common unit.</summary>
    public bool HasSeveralUnits
    {
        get
        {
            string? unit = null;
            foreach (var statement in Statements)
            {
                if (statement.Value is not QuantityValue { Quantity.PrintedUnit: var printed })
                    continue;
                if (unit is not null && unit != printed.Name)
                    return true;
                unit = printed.Name;
            }

            return false;
        }
    }

    /// <summary>The rows in the dictionary's order, years ascending.</summary>
    public static List<FieldRow> Of(View view)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in view.Report.Programme.Vocabulary.Fields)
            order.TryAdd(field.Id.Name, order.Count);
        var byKey = new Dictionary<string, FieldRow>(StringComparer.Ordinal);
        var rows = new List<FieldRow>();
        FieldRow RowOf(Statement statement)
        {
            var key = Key(statement.Field, statement.Period);
            if (!byKey.TryGetValue(key, out var row))
            {
                row = new FieldRow(statement.Field, statement.Period, order.TryGetValue(statement.Field.Name, out var place) ? place : order.Count);
                byKey.Add(key, row);
                rows.Add(row);
            }

            row.Statements.Add(statement);
            return row;
        }

        foreach (var statement in view.Report.Statements.Where(s => s.Origin != Origin.Attachment || view.IsSuperseded(s)))
            RowOf(statement);
        foreach (var value in view.Report.AttachedValues)
            RowOf(value.Statement).Attached.Add(value);
        foreach (var row in rows)
            row.Findings.AddRange(view.Findings.Where(f => row.Concerns(f.Finding)));

        rows.Sort(Compare);
        return rows;
    }

    /// <summary>Which records state it: <c>both</c>, <c>paper</c>, <c>online</c>, <c>attachment</c>;
    /// <c>stated</c> where there is no online record, <c>aside</c> where only plans or others' figures are stated.</summary>
    public string Presence(bool hasOnline)
    {
        var paper = Statements.Exists(s => s is { Origin: Origin.Paper, Stance: Stance.Actual });
        var online = Statements.Exists(s => s.Origin == Origin.Online);
        return (paper, online) switch
        {
            (true, true) => "both",
            (true, false) => hasOnline ? "paper" : "stated",
            (false, true) => "online",
            _ => Statements.Exists(s => s.Origin == Origin.Attachment) ? "attachment" : "aside",
        };
    }

    /// <summary>True where an attachment states something else than the form.</summary>
    public bool AttachmentDiffers => Attached.Exists(a => a.Differs);

    // A paper that is another company's is told of without a field; in the table it stands where its name does.
    private bool Concerns(Finding finding) =>
        (finding.Field == Field && finding.Period == Period)
        || (finding is { Field: null, Attachment: { } kind } && Attached.Exists(a => a.Differs && a.Statement.Attachment == kind && a.Statement.Provenance is { } at && finding.Pages.Contains(at.Place)));

    private static string Key(FieldId field, Period? period) => period is { } stated ? $"{field.Name}|{stated.ToString()}" : field.Name;

    private static int Compare(FieldRow a, FieldRow b)
    {
        if (a._order != b._order)
            return a._order.CompareTo(b._order);
        var byName = string.CompareOrdinal(a.Field.Name, b.Field.Name);
        return byName != 0 ? byName : string.CompareOrdinal(a.Period?.ToString(), b.Period?.ToString());
    }
}
