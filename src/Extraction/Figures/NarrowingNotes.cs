using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// PCT专利申请 | 3件 | 仅计进入国家阶段的: a note in the row that says which of them are counted is part of the label, wherever it stands between this label
// and the next. Where label and note together are no wording anybody knows, the label says what it says.
internal sealed class NarrowingNotes(ReadingTools tools)
{
    // 仅统计已进入国家阶段的 says all it has to say in so many characters; what is longer is a sentence.
    private const int LongestNote = 24;

    private readonly string[] openings = [.. tools.Words("narrowing-notes").OrderByDescending(w => w.Length)];

    /// <summary>What a row's label names with the note beside it; the match itself where there is none.</summary>
    public LabelMatch Narrow(LabelMatch match, LabelPath path, GridRoles roles)
    {
        if (match.Fields is not [{ Kind: FieldKind.Count or FieldKind.Money } field] || path.Row.FirstOrDefault(c => roles.Label(c)?.Fields is [var named] && named == field) is not { } label)
            return match;
        return roles.Row(label.Row).SkipWhile(c => c.Column <= label.LastColumn)
            .TakeWhile(c => roles.Label(c) is not { IsListed: true } || NoteIn(c.Text) is not null)
            .Select(c => NoteIn(c.Text)).OfType<string>()
            .Select(note => Together(note, label, field)).FirstOrDefault(m => m is not null) ?? match;
    }

    private LabelMatch? Together(string note, GridCell label, Field field)
    {
        var core = tools.Labels.Parse(label.Text).Core;
        return new[] { note + core, note + "的" + core, note }.Select(wording => tools.Labels.Match(wording, [])).FirstOrDefault(m => m is { IsListed: true, Fields: [var narrow] } && narrow != field && narrow.Kind == field.Kind);
    }

    // What is counted, without the words that only say so; null where a cell is no such note. 3件（仅计进入国家阶段的） holds it behind its figure.
    private string? NoteIn(string text)
    {
        var plain = PrintedText.Squeeze(text);
        if (plain.EndsWith(')') && plain.LastIndexOf('(') is >= 0 and var open)
            plain = plain[(open + 1)..^1];
        plain = plain.TrimEnd('。', ';');
        return plain.Length <= LongestNote && Array.Find(openings, o => plain.Length > o.Length + 1 && plain.StartsWith(o, StringComparison.Ordinal)) is { } opening ? plain[opening.Length..] : null;
    }
}
