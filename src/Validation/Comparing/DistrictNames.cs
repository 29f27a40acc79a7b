using System.Collections.Immutable;

namespace DocPipeline.Validation.Comparing;

/// <summary>The spellings of the city's districts.</summary>
internal sealed class DistrictNames(ImmutableArray<ImmutableArray<string>> spellings)
{
    /// <summary>The district a text names by any of its spellings, or null where it names none.</summary>
    public string? Canonical(string text)
    {
        var form = TextForm.Of(text);
        string? found = null;
        var longest = 0;
        foreach (var district in spellings)
        {
            foreach (var spelling in district)
            {
                // 常州经济开发区 holds 经开区's spelling and no other: the longest spelling wins.
                if (spelling.Length > longest && form.Contains(spelling, StringComparison.Ordinal))
                    (found, longest) = (district[0], spelling.Length);
            }
        }

        return found;
    }
}
