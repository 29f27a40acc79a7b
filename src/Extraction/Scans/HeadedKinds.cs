using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// Lists put patents of one kind under a heading, and all below one that was not read on a scan seem to be of the kind above it.
internal static class HeadedKinds
{
    /// <summary>So many rows against their numbers are a heading that was not read; fewer are errors of the list.</summary>
    private const int LostHeading = 3;

    /// <summary>The patents, of no known kind where several numbers with right check digits say otherwise.</summary>
    public static ImmutableArray<ListedPatent> Weigh(ImmutableArray<ListedPatent> patents) => patents.Count(IsOtherwise) < LostHeading
        ? patents
        : [.. patents.Select(p => IsOtherwise(p) ? p with { Kind = PatentKind.Unknown } : p)];

    private static bool IsOtherwise(ListedPatent patent) => patent is { Number: { } number, Kind: not PatentKind.Pct } && patent.Provenance.Reader != Provenance.TextLayer
        && PatentNumber.Parse(number) is { Check: not null, CheckHolds: true, Kind: not PatentKind.Unknown } parsed && parsed.Kind != patent.Kind;
}
