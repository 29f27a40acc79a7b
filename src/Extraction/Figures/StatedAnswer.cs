using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

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

    /// <summary>True for a text that ends with its answer in brackets.</summary>
    public static bool EndsSo(string folded) => Ending().IsMatch(folded);

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

    [GeneratedRegex(@"[^,，;；。:()]{4,60}\(\s*(?:是|否)\s*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<clause>[^,，;；。:()]{4,60})\(\s*(?<answer>是|否)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
