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

    /// <summary>The district whose body speaks: the spelling right before one of the bodies' names. Null where none stands so.</summary>
    public string? Before(string text, IReadOnlyList<string> bodies)
    {
        var form = TextForm.Of(text);
        foreach (var district in spellings)
        {
            if (district.Any(s => bodies.Any(b => form.Contains(s + b, StringComparison.Ordinal))))
                return district[0];
        }

        return null;
    }
}
