namespace DocPipeline.Scans;

/// <summary>A piece of the truth and what was read for it.</summary>
/// <param name="Page">The page's name.</param>
/// <param name="Kind">Amount, count, name, …</param>
/// <param name="Truth">What stands there.</param>
/// <param name="Read">What was read.</param>
/// <param name="Probability">Of its weakest character; 0 where nothing was read.</param>
internal sealed record ReadPart(string Page, string Kind, string Truth, string Read, decimal Probability)
{
    /// <summary>Character for character.</summary>
    public bool IsRight => Truth == Read;

    /// <summary>A comma between thousands changes no value.</summary>
    public bool MeansTheSame => Truth.Replace(",", "", StringComparison.Ordinal) == Read.Replace(",", "", StringComparison.Ordinal);
}
