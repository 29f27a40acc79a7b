using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>Statements, short enough to read in a test.</summary>
internal static class State
{
    public static Statement Amount(string field, int? year, string printed, string unit, PageRef? page = null, Box box = default)
    {
        var found = Checkout.Programme.Vocabulary.Units.First(u => u.Name == unit);
        var number = decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Value(field, year, new QuantityValue(new Quantity(number * found.Scale, found, decimals, UnitSource.Header)), printed, page, box);
    }

    public static Statement Text(string field, string text, PageRef? page = null, Box box = default) =>
        Value(field, null, new TextValue(text), text, page, box);

    public static Statement Flag(string field, bool holds, PageRef? page = null, Box box = default) =>
        Value(field, null, new FlagValue(holds), holds ? "☑" : "□", page, box);

    public static Statement Day(string field, string printed, DateOnly date, PageRef? page = null, Box box = default) =>
        Value(field, null, new DateValue(date, DatePrecision.Day), printed, page, box);

    /// <summary>What is stated without a page is stated online.</summary>
    public static Statement Value(string field, int? year, FieldValue value, string printed, PageRef? page, Box box)
    {
        var id = new FieldId(field);
        var label = Checkout.Programme.Vocabulary.Find(id)?.Title ?? field;
        return new Statement(
            id,
            year is { } y ? new Period(y) : null,
            page is null ? Origin.Online : Origin.Paper,
            null,
            Stance.Actual,
            true,
            Basis.Unstated,
            value,
            printed,
            year is { } inYear ? [label, $"{inYear}年"] : [label],
            page is { } place ? new Provenance(place, box, Provenance.TextLayer) : null,
            Confidence.Certain,
            false,
            []);
    }

    /// <summary>412 人 on the form as a person found it: on a page, or nobody said where.</summary>
    public static Statement ByPerson(bool isCorrected, bool hasPage) => Amount("staff.total", null, "412", "人") with
    {
        Origin = Origin.Paper,
        Provenance = hasPage ? new Provenance(SampleReport.Page(3), new Box(0, 0, 595, 842), Provenance.Person) : null,
        IsCorrected = isCorrected,
    };

    public static Statement InAttachment(this Statement statement, string kind) =>
        statement with { Origin = Origin.Attachment, Attachment = kind };
}
