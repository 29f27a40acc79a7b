using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>申报件。One case as handed in: the booklet's files, the online submission, the programme, and when it came.</summary>
/// <param name="Files">Booklet files or folders as given.</param>
/// <param name="Submission">Null where no online record was given.</param>
/// <param name="Programme">The programme it is judged by.</param>
/// <param name="ReceivedAt">When the paper came to the district, or null.</param>
/// <param name="Stage">Whose desk it lies on.</param>
public sealed record Application(
    ImmutableArray<string> Files, Submission? Submission, Programme Programme, Moment? ReceivedAt, ReviewStage Stage);
