using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Wording;

/// <summary>Writes values and places as people write them: printed unit, printed decimals, thousands.</summary>
internal sealed class ValueText(Dossier dossier, Phrases phrases)
{
    private const decimal Wan = 10_000;

    // A date is quoted as it stands on the page: whoever looks for it looks for 2023年7月.
    public string Of(Statement statement) => statement is { Value: DateValue, AsPrinted: var printed } && !string.IsNullOrWhiteSpace(printed)
        ? $"“{printed.Trim()}”"
        : Of(dossier.FieldOf(statement.Field), statement.Value);

    /// <summary>Value and place: 1,156.09万元（第2页）.</summary>
    public string WithPlace(Statement statement) => phrases.Say("value.at", Of(statement), PlaceOf(statement));

    public string Of(Field field, FieldValue value) => value switch
    {
        QuantityValue quantity => Of(field, quantity.Quantity),
        FlagValue flag => phrases.Say(flag.Holds ? "flag.yes" : "flag.no"),
        _ => $"“{value.Canonical}”",
    };

    public static string Of(Field field, Quantity quantity) =>
        Number(quantity.Value / quantity.PrintedUnit.Scale, quantity.Decimals) + UnitOf(field, quantity);

    private static string UnitOf(Field field, Quantity quantity) =>
        quantity.PrintedUnit.Name.Length > 0 ? quantity.PrintedUnit.Name : field.DefaultUnit;

    /// <summary>A difference of amounts in the unit of the first, with as many decimals as are printed; with more only where it would read as none.</summary>
    public static string Difference(Field field, Quantity a, Quantity b)
    {
        var difference = Math.Abs(a.Value - b.Value) / a.PrintedUnit.Scale;

        // Nobody says 0.0100百万元 where the other amount stands in 万元.
        if (difference < 1 && a.PrintedUnit.Scale > Wan && a.PrintedUnit.Scale > b.PrintedUnit.Scale && a.PrintedUnit.Dimension == b.PrintedUnit.Dimension)
            return Difference(field, b, a);
        var printed = Math.Min(a.PrintedUnit.Scale == b.PrintedUnit.Scale ? Math.Max(a.Decimals, b.Decimals) : a.Decimals, 6);
        var most = Math.Clamp(b.Decimals + DecimalsBetween(a.PrintedUnit, b.PrintedUnit), printed, 8);
        return Number(difference, printed, decimal.Round(difference, printed) == 0 ? most : printed) + UnitOf(field, a);
    }

    /// <summary>The second amount in the unit of the first; null where it is printed in it, or no unit is common to both.</summary>
    public static string? InUnitOf(Field field, Quantity a, Quantity b) =>
        a.PrintedUnit.Scale != b.PrintedUnit.Scale && a.PrintedUnit.Dimension == b.PrintedUnit.Dimension
            ? Number(b.Value / a.PrintedUnit.Scale, Math.Min(a.Decimals, 6)) + UnitOf(field, a)
            : null;

    /// <summary>An amount of 元 as 万元 without superfluous zeros.</summary>
    public static string Money(decimal value) => Number(value / Wan, 0, 6) + "万元";

    public static string Percent(decimal ratio) => Number(ratio * 100, 2, 4) + "%";

    public static string Number(decimal value, int decimals) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>At least <paramref name="least"/> decimals, at most <paramref name="most"/>, no superfluous zeros between.</summary>
    public static string Number(decimal value, int least, int most) =>
        value.ToString($"#,0.{new string('0', least)}{new string('#', most - least)}", CultureInfo.InvariantCulture);

    public string PlaceOf(Statement statement)
    {
        if (statement.Origin == Origin.Online)
            return phrases.Say("place.online");
        var page = statement.Provenance is { } place ? PageName(place.Place) : phrases.Say("place.unknown");
        return statement.Attachment is { } kind ? phrases.Say("place.attachment", TitleOf(kind), page) : page;
    }

    /// <summary>第3页, or with the file's name where the booklet has several files.</summary>
    public string PageName(PageRef page)
    {
        if (dossier.Evidence.Documents.Length <= 1)
            return phrases.Say("place.page", page.Number);
        var file = dossier.Evidence.Documents.FirstOrDefault(d => d.Id == page.Document)?.FileName ?? page.Document;
        return phrases.Say("place.file-page", file, page.Number);
    }

    public string PageNames(IEnumerable<PageRef> pages) => string.Join(phrases.Say("list.comma"), pages.Select(PageName));

    public string TitleOf(string attachmentKind) => dossier.Programme.FindAttachment(attachmentKind)?.Title ?? attachmentKind;

    private static int DecimalsBetween(Unit coarse, Unit fine)
    {
        var decimals = 0;
        for (var scale = fine.Scale; scale < coarse.Scale; scale *= 10)
            decimals++;
        return decimals;
    }
}
