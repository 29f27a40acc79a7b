using System.Globalization;
using System.Text.Json;
using DocPipeline.Store.Decisions;

namespace DocPipeline.Web.Decisions;

/// <summary>What a person states of the form that was not found there: its field and year, and the page where the person says so.</summary>
internal static class UnfoundFigure
{
    /// <summary>The decision with field, period and place, or what is wrong with it.</summary>
    /// <param name="decision">Without these.</param>
    /// <param name="asked">As sent.</param>
    /// <param name="report">The newest report.</param>
    /// <param name="knows">True for fields of the pack.</param>
    public static (Decision? Draft, string? Fault) Read(Decision decision, DecisionRequest asked, JsonDocument report, Func<string, bool> knows)
    {
        if (asked.Field?.Trim() is not { Length: > 0 } field || !knows(field))
            return (null, "field");
        string? period = asked.Period?.Trim() is { Length: > 0 } stated ? stated : null;
        if (report.RootElement.GetProperty("figures").EnumerateArray().Any(figure => IsFound(figure, field, period)))
            return (null, "found");
        if (!TryReadPage(asked, report, out string? document, out int? page))
            return (null, "page");
        return (decision with { Field = field, Period = period, Place = FigurePlace.OfPage(document, page) }, null);
    }

    // What people stated before may be stated anew.
    private static bool IsFound(JsonElement figure, string field, string? period) =>
        figure.GetProperty("field").GetString() == field && figure.GetProperty("period").GetString() == period
        && figure.GetProperty("origin").GetString() == "paper" && figure.GetProperty("stance").GetString() == "actual"
        && figure.GetProperty("method").GetString() != "person";

    private static bool TryReadPage(DecisionRequest asked, JsonDocument report, out string? document, out int? page)
    {
        (document, page) = (null, null);
        if (asked.Page is null)
            return true;
        if (!int.TryParse(asked.Page, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        foreach (JsonElement file in report.RootElement.GetProperty("documents").EnumerateArray())
        {
            string id = file.GetProperty("id").GetString()!;
            if ((asked.Document ?? id) != id || !file.GetProperty("pages").EnumerateArray().Any(p => p.GetProperty("number").GetInt32() == number))
                continue;
            (document, page) = (id, number);
            return true;
        }

        return false;
    }
}
