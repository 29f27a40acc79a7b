using System.Collections.Immutable;

namespace DocPipeline.Store.Accounts;

/// <summary>The words roles have outside the program: in arguments, tables and answers.</summary>
public static class Roles
{
    private static readonly ImmutableDictionary<string, Role> ByWord = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new[]
    {
        KeyValuePair.Create("district-reviewer", Role.DistrictReviewer),
        KeyValuePair.Create("city-reviewer", Role.CityReviewer),
        KeyValuePair.Create("administrator", Role.Administrator),
    });

    /// <summary>Every word, the narrowest role first.</summary>
    public static ImmutableArray<string> Words { get; } = [.. ByWord.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    /// <summary>The role's word.</summary>
    public static string Word(this Role role) => ByWord.First(pair => pair.Value == role).Key;

    /// <summary>The role of that word, or null.</summary>
    public static Role? Find(string? word) => word is not null && ByWord.TryGetValue(word, out Role role) ? role : null;
}
