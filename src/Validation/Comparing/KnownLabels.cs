using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>The dictionary's wordings in the form in which they are compared. They follow from the vocabulary alone, so they are brought to it once a vocabulary.</summary>
internal sealed class KnownLabels
{
    private static readonly ConditionalWeakTable<Vocabulary, KnownLabels> s_made = [];

    private readonly ILookup<string, FieldId> _fields;
    private readonly ImmutableHashSet<string> _ofRecords;

    private KnownLabels(Vocabulary vocabulary)
    {
        _fields = vocabulary.Fields.SelectMany(f => f.Labels.Select(l => (Form: TextForm.Of(l), f.Id))).ToLookup(l => l.Form, l => l.Id, StringComparer.Ordinal);
        _ofRecords = [.. vocabulary.WordsOf("record-labels").Select(TextForm.Of)];
    }

    public static KnownLabels Of(Vocabulary vocabulary) => s_made.GetValue(vocabulary, v => new KnownLabels(v));

    /// <summary>The fields that a label, in the form in which it is compared, is listed for.</summary>
    public IEnumerable<FieldId> FieldsOf(string form) => _fields[form];

    /// <summary>True for what a record says of itself: its number, its state.</summary>
    public bool IsOfRecord(string form) => _ofRecords.Contains(form);
}
