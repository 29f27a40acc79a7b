using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>数据字典。Fields, units and words the reading knows; a programme's pack adds its own.</summary>
/// <param name="Fields">By id order of the file.</param>
/// <param name="Units">Every unit that may be printed.</param>
/// <param name="Words">Named word lists: stance words, headings, flag words (see <c>seeds/dictionary</c>).</param>
public sealed record Vocabulary(
    ImmutableArray<Field> Fields, ImmutableArray<Unit> Units, ImmutableArray<WordList> Words)
{
    /// <summary>The field of that id, or null.</summary>
    public Field? Find(FieldId id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <summary>The words of a list.</summary>
    /// <exception cref="KeyNotFoundException">The dictionary has no such list.</exception>
    public ImmutableArray<string> WordsOf(string list) =>
        Words.FirstOrDefault(w => w.Name == list)?.Words ?? throw new KeyNotFoundException($"The dictionary has no list {list}.");
}
