using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>同批申报。What is kept of a submission while a batch is under way: no more than its neighbours are judged by.</summary>
/// <param name="Name">Its name in the batch.</param>
/// <param name="Programme">Id of the programme.</param>
/// <param name="District">Canonical name; null where it is not known.</param>
/// <param name="Uscc">The applicant's code; null where none that holds is known.</param>
/// <param name="Applicant">The applicant's name as compared; null where it is not known.</param>
/// <param name="Booklet">Digests of the booklet's files.</param>
/// <param name="Patents">Application numbers of the patent list without check digit; those that do not add up are left out.</param>
public sealed record BatchEntry(
    string Name, string Programme, string? District, string? Uscc, string? Applicant, string Booklet, ImmutableArray<long> Patents)
{
    /// <summary>True where both are known to be one applicant's.</summary>
    public bool IsSameApplicant(BatchEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Uscc is not null && other.Uscc is not null ? Uscc == other.Uscc : Applicant is not null && Applicant == other.Applicant;
    }

    /// <summary>True where both are known to be of two applicants.</summary>
    public bool IsOtherApplicant(BatchEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Uscc is not null && other.Uscc is not null
            ? Uscc != other.Uscc
            : Applicant is not null && other.Applicant is not null && Applicant != other.Applicant;
    }
}
