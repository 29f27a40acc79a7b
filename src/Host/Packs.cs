using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Host;

/// <summary>The dictionary and the programme packs of a seeds folder; what is wrong with them is refused in one line.</summary>
internal sealed class Packs(string seeds, Messages messages)
{
    public ImmutableArray<string> Ids => ProgrammeLoader.List(seeds);

    public Vocabulary Vocabulary() => Load(() => VocabularyLoader.Load(seeds));

    public Programme Programme(string id) => Ids.Contains(id)
        ? Load(() => ProgrammeLoader.Load(seeds, id))
        : throw new UnusableInputException(id, messages.Format("programme.unknown", string.Join(", ", Ids)));

    /// <summary>Everything that is wrong with a pack; empty where nothing is.</summary>
    public ImmutableArray<SeedError> ErrorsOf(string id)
    {
        try
        {
            ProgrammeLoader.Load(seeds, id);
            return [];
        }
        catch (SeedException wrong)
        {
            return wrong.Errors;
        }
    }

    private static T Load<T>(Func<T> load)
    {
        try
        {
            return load();
        }
        catch (SeedException wrong)
        {
            SeedError first = wrong.Errors[0];
            throw new UnusableInputException(
                first.Line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first.File}:{first.Line}") : first.File,
                first.Path.Length > 0 ? $"{first.Path}: {first.Expected}" : first.Expected);
        }
    }
}
