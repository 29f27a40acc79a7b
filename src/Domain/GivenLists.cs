using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>核查名单。Lists handed to the check; each is null where it was not given.</summary>
/// <param name="Dishonest">Companies on a list of serious dishonesty: names and codes.</param>
/// <param name="AbnormalPatents">Companies or patent numbers on a list of abnormal applications.</param>
/// <param name="EarlierGrants">Companies that already carry a grant, with its programme and year.</param>
public sealed record GivenLists(
    ImmutableArray<ListEntry>? Dishonest, ImmutableArray<ListEntry>? AbnormalPatents, ImmutableArray<ListEntry>? EarlierGrants)
{
    /// <summary>Lower-case hexadecimal digest over the lists' files; null where none was given.</summary>
    public string? Sha256 { get; init; }
}
