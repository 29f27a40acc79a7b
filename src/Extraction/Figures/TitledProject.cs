using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// A booklet that nowhere asks for the project's name still says it: as the title of its cover, 电驱动总成高价值专利培育示范中心, or in
// quotation marks where it is applied for. The programme's own words in it tell it from every other title.
internal sealed partial class TitledProject
{
    private const int ShortestOwn = 2;
    private const int Longest = 40;

    private readonly ReadingTools tools;
    private readonly string[] never;
    private readonly string[] applied;
    private readonly HashSet<string> endings;
    private readonly HashSet<string> bare;

    public TitledProject(ReadingTools tools)
    {
        this.tools = tools;
        never = tools.Words("project-title-never");
        applied = tools.Words("project-applied-for");
        bare = [.. tools.Words("bare-project-words")];
        endings = ["", .. tools.Words("project-title-endings")];
    }

    /// <summary>The name where the form has no place for it and names one project alone; null elsewhere.</summary>
    /// <param name="form">Pages of the form.</param>
    /// <param name="readings">What was read on them.</param>
    public Reading? Read(IReadOnlyList<TranscribedPage> form, IEnumerable<Reading> readings)
    {
        if (form.Count == 0 || tools.Vocabulary.Find(new FieldId("project.name")) is not { } field || readings.Any(r => r.Field == field))
            return null;
        var found = OnCover(form[0]).Concat(form.SelectMany(Quoted)).ToList();
        return found.Select(f => PrintedText.Squeeze(f.Name.Text)).Distinct().Count() == 1 && found[0] is var (name, place, sentence)
            ? new Reading([], field, true, null, new TextValue(PrintedText.Canonical(name.Text)), name.Text, place, name.Box, name.Confidence, ReadingPlace.Prose, [], sentence)
            : null;
    }

    private IEnumerable<(Passage Name, PageRef Place, string Sentence)> OnCover(TranscribedPage cover)
    {
        for (var i = 0; i < cover.Lines.Length; i++)
        {
            if (IsName(cover.Lines[i].Text))
                yield return (Passage.Of(cover.Lines[i]), cover.Place, "");
            else if (cover.Lines[i].Text.IndexOfAny([':', '：']) is > 0 and var colon && bare.Contains(PrintedText.Squeeze(cover.Lines[i].Text[..colon])) && IsName(cover.Lines[i].Text[(colon + 1)..]))
                yield return (Passage.Of(cover.Lines[i]).Part(colon + 1, cover.Lines[i].Text.Length - colon - 1), cover.Place, "");
            else if (i + 1 < cover.Lines.Length && IsBroken(cover.Lines[i], cover.Lines[i + 1]) && IsName(cover.Lines[i].Text + cover.Lines[i + 1].Text))
                yield return (Passage.Of([cover.Lines[i], cover.Lines[i + 1]], Box.Around([cover.Lines[i].Box, cover.Lines[i + 1].Box])), cover.Place, "");
        }
    }

    // A long title goes on below in type of the same size.
    private static bool IsBroken(Line above, Line below) =>
        below.Box.Y > above.Box.CentreY && below.Box.Y - above.Box.Bottom < 1.5 * above.Box.Height && Math.Abs(above.Box.Height - below.Box.Height) < 0.1 * above.Box.Height;

    // 我公司拟牵头申报“协作机器人关节模组高价值专利培育示范中心”。
    private IEnumerable<(Passage Name, PageRef Place, string Sentence)> Quoted(TranscribedPage page)
    {
        var passage = Passage.Of(page.Lines, Box.Around(page.Lines.Select(l => l.Box)));
        foreach (Match match in Quotation().Matches(passage.Text))
        {
            var sentence = PrintedText.Squeeze(passage.Folded[(passage.Folded.LastIndexOf('。', match.Index) + 1)..match.Index]);
            if (IsName(match.Groups[1].Value) && applied.Any(w => sentence.Contains(w, StringComparison.Ordinal)))
                yield return (passage.Part(match.Groups[1].Index, match.Groups[1].Length), page.Place, sentence);
        }
    }

    // Its own words first, the programme's behind them, and nothing that makes a document of it.
    private bool IsName(string text)
    {
        var plain = PrintedText.Squeeze(text);
        return plain.Length <= Longest && tools.Programme.In(plain) is { Start: >= ShortestOwn } named && endings.Contains(plain[(named.Start + named.Length)..]) &&
            plain[..named.Start] is var own && own.All(c => PrintedText.IsChinese(c) || char.IsAsciiLetterOrDigit(c)) && own[^1] is not ('省' or '市' or '区' or '县' or '度' or '年') &&
            !never.Any(w => own.Contains(w, StringComparison.Ordinal)) && !tools.Organisations.Any(o => own.EndsWith(o, StringComparison.Ordinal));
    }

    [GeneratedRegex("[“「《\"]([^“”「」《》\"。]{6,60})[”」》\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
