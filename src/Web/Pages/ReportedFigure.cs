using System.Collections.Immutable;
using System.Text.Json;

namespace DocPipeline.Web.Pages;

/// <summary>报告数值。A figure as the newest report has it, as far as people decide by it.</summary>
/// <param name="Id">Its id in that report.</param>
/// <param name="Field">The field's id.</param>
/// <param name="Period">Its year, or null.</param>
/// <param name="Origin"><c>paper</c>, <c>attachment</c> or <c>online</c>.</param>
/// <param name="IsActual">False for plans and what others are said to have.</param>
/// <param name="Text">As printed, with its unit.</param>
/// <param name="Document">The file it stands in, or null.</param>
/// <param name="Page">The page there, or null.</param>
/// <param name="IsByPerson">True where a person said so.</param>
/// <param name="NeedsReview">True where a person is to look at it.</param>
internal sealed record ReportedFigure(
    string Id, string Field, string? Period, string Origin, bool IsActual, string Text, string? Document, int? Page, bool IsByPerson, bool NeedsReview)
{
    public bool IsOnline => Origin == "online";

    /// <summary>True for what the form itself states of the applicant: what is compared and judged.</summary>
    public bool IsOnForm => Origin == "paper" && IsActual;

    /// <summary>True for what was read in the booklet of the applicant: a person may correct it.</summary>
    public bool IsCorrectable => !IsOnline && IsActual;

    public static ImmutableArray<ReportedFigure> AllOf(JsonDocument report) => [.. report.RootElement.GetProperty("figures").EnumerateArray().Select(Of)];

    private static ReportedFigure Of(JsonElement figure)
    {
        JsonElement evidence = figure.GetProperty("evidence");
        bool hasPlace = evidence.ValueKind == JsonValueKind.Object;
        return new ReportedFigure(
            Member(figure, "id")!, Member(figure, "field")!, Member(figure, "period"), Member(figure, "origin")!, Member(figure, "stance") == "actual",
            Printed(Member(figure, "text")!, Member(figure, "printedUnit")),
            hasPlace ? Member(evidence, "document") : null, hasPlace ? evidence.GetProperty("page").GetInt32() : null,
            Member(figure, "method") == "person", figure.GetProperty("review").GetBoolean());
    }

    // Where the unit stands in the cell itself, the characters have it already.
    private static string Printed(string text, string? unit) => unit is null || text.Contains(unit, StringComparison.Ordinal) ? text : $"{text} {unit}";

    private static string? Member(JsonElement element, string name) => element.GetProperty(name).GetString();
}
