using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 公司不属于国家制造业单项冠军企业（否）；本项目由公司独立申报，非联合申报（否）: a sentence that ends each question with its answer in
// brackets. The answer counts, not what the sentence says in other words.
internal sealed partial class StatedAnswer(ReadingTools tools)
{
    /// <summary>Every question a passage answers so.</summary>
    public IEnumerable<Reading> Read(Passage passage, PageRef place, ImmutableArray<string> around)
    {
        foreach (Match match in Answered().Matches(passage.Folded))
        {
            var clause = PrintedText.Squeeze(match.Groups["clause"].Value);
            var answer = match.Groups["answer"];
            if (FieldOf(clause) is { } field && tools.Values.Flags.AnswerOf(answer.Value) is { } holds)
            {
                yield return new Reading(
                    [clause], field, true, null, new FlagValue(holds), answer.Value, place, passage.BoxOf(answer.Index, answer.Length), passage.Confidence, ReadingPlace.Prose, around, "");
            }
        }
    }

    /// <summary>Every question whose boxes touch it: 是否联合申报是□否☑, 国家制造业单项冠军企业[ ]是[√]否.</summary>
    public IEnumerable<Reading> Touching(Passage passage, PageRef place, ImmutableArray<string> around)
    {
        if (!FlagReader.HoldsMark(passage.Folded))
            yield break;
        foreach (Match match in Boxes().Matches(string.Create(passage.Text.Length, passage.Folded, static (marks, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                marks[i] = FlagReader.IsTicked(text[i]) || FlagReader.IsOpen(text[i]) ? '□' : text[i];
        })))
        {
            var question = match.Groups["question"];
            var answer = match.Groups["answer"];
            if (FieldOf(PrintedText.Squeeze(question.Value)) is { } field && tools.Values.Flags.Read(passage.Text.Substring(answer.Index, answer.Length)) is { } holds)
            {
                yield return new Reading(
                    [question.Value.Trim()], field, true, null, new FlagValue(holds), passage.Text.Substring(answer.Index, answer.Length), place, passage.BoxOf(answer.Index, answer.Length), passage.Confidence, ReadingPlace.Pair, around, "");
            }
        }
    }

    /// <summary>True for a label that its answer stands behind: in brackets, or behind a colon as a word or as boxes.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="start">Where the label begins.</param>
    /// <param name="end">Where it ends: at a box, or where something else begins.</param>
    /// <param name="flags">Knows answers.</param>
    public static bool IsAsked(string folded, int start, int end, FlagReader flags)
    {
        var label = folded[start..end];
        if (Ending().IsMatch(label))
            return true;
        if (label.LastIndexOf(':') is var colon && colon < 0)
            return false;
        return label[(colon + 1)..].Trim() is { Length: > 0 } answer
            ? flags.AnswerOf(answer) is not null
            : end < folded.Length && (FlagReader.IsTicked(folded[end]) || FlagReader.IsOpen(folded[end]));
    }

    // The longest end of the clause that asks for a flag.
    private Field? FieldOf(string clause)
    {
        for (var start = 0; start + 4 <= clause.Length; start++)
        {
            if (tools.Labels.Match(clause[start..], []) is { Fields: [{ Kind: FieldKind.Flag } field] })
                return field;
        }

        return null;
    }

    [GeneratedRegex(@"(?<question>[^,，;；。:□\n]{3,60}[^,，;；。:□\s])(?<answer>[是有]\s*□\s*[/、]?\s*[否无]\s*□|□\s*[是有]\s*[/、]?\s*□\s*[否无])", RegexOptions.CultureInvariant)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"[^,，;；。:()]{4,60}\(\s*(?:是|否)\s*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<clause>[^,，;；。:()]{4,60})\(\s*(?<answer>是|否)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
