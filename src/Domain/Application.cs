using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>申报件。One case as handed in: the booklet's files, the online submission, the programme, and when it came.</summary>
/// <param name="Files">Booklet files or folders as given.</param>
/// <param name="Submission">Null where no online record was given.</param>
/// <param name="Programme">The programme it is judged by.</param>
/// <param name="ReceivedAt">When the paper came to the district, or null.</param>
/// <param name="Stage">Whose desk it lies on.</param>
/// <param name="Lists">Lists of dishonest companies, abnormal patents and earlier grants.</param>
/// <param name="Language">Language of the messages: <c>zh</c> or <c>en</c>.</param>
public sealed record Application(
    ImmutableArray<string> Files,
    Submission? Submission,
    Programme Programme,
    Moment? ReceivedAt,
    ReviewStage Stage,
    GivenLists Lists,
    CultureInfo Language)
{
    /// <summary>What the rest of its batch means for it; null where it is checked by itself.</summary>
    public BatchStanding? Standing { get; init; }

    /// <summary>What people found to stand in the booklet, in the order they said so.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}
