using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>
/// Says whether as many rows were read as a list has. On a scan a row may be lost with its ruling line or its name, or be made two; a list
/// that numbers its rows tells how many there are.
/// </summary>
internal static class RowCount
{
    /// <summary>False where the rows' own numbers add up to another count; a list that is no scan, or has no numbers, is taken as it was read.</summary>
    /// <param name="rows">Where each row stands and the number the list gives it, in the order of the list.</param>
    public static bool IsCertain(ImmutableArray<(Provenance Place, int? Serial)> rows)
    {
        if (rows.All(r => r.Serial is null) || rows.All(r => r.Place.Reader == Provenance.TextLayer))
            return true;

        // Each kind of patent may begin anew with 1.
        var (count, last) = (0, 0);
        foreach (var (_, serial) in rows)
        {
            if (serial is not { } number)
                continue;
            count += number > last ? number - last : number;
            last = number;
        }

        return count == rows.Length;
    }
}
