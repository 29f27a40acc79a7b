using System.Collections.Immutable;

namespace DocPipeline.Booklets;

/// <summary>样本集。Which booklets a set has.</summary>
/// <param name="Seed">First seed.</param>
/// <param name="Each">Booklets a layout and programme.</param>
/// <param name="Layouts">Names of layouts; empty for all open (or hidden) ones.</param>
/// <param name="Wave">0 for the open half, else which wave of the half kept for measuring.</param>
/// <param name="Faults">Every fault once a programme in place of clean booklets.</param>
public sealed record BookletSetOptions(int Seed, int Each, ImmutableArray<string> Layouts, int Wave, bool Faults)
{
    /// <summary>Gets how many scanned booklets there shall be in place of digital ones; 0 for none.</summary>
    public int Scans { get; init; }

    /// <summary>Gets names of faults; empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Gets names of scan conditions; empty for all.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];
}
