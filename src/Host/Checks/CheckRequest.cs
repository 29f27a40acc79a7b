using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Checks;

/// <summary>One check as asked for.</summary>
/// <param name="Programme">Id of the pack.</param>
/// <param name="Booklet">Files or folders.</param>
/// <param name="Online">The online record, or null.</param>
/// <param name="ReceivedAt">When the paper came, or null.</param>
/// <param name="Stage">Whose desk it lies on.</param>
/// <param name="Lists">Folder of the given lists, or null.</param>
/// <param name="Previous">Output folder of an earlier check of the same submission, or its <c>report.json</c>; null where there was none.</param>
/// <param name="WithPictures">False leaves out the pictures of pages.</param>
/// <param name="Workers">Pages read side by side at most.</param>
/// <param name="Output">Folder the reports go to.</param>
internal sealed record CheckRequest(
    string Programme,
    ImmutableArray<string> Booklet,
    string? Online,
    Moment? ReceivedAt,
    ReviewStage Stage,
    string? Lists,
    string? Previous,
    bool WithPictures,
    int Workers,
    string Output)
{
    /// <summary>True prints the report as PDF too, where there is a browser to print it.</summary>
    public bool WithPdf { get; init; }
}
