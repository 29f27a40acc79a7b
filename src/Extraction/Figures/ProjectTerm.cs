using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Figures;

// 项目自2023年7月起至2026年6月止: the term of the project in running text.
internal sealed partial class ProjectTerm(ReadingTools tools)
{
    /// <summary>Start and end where a sentence states both; none elsewhere.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="start">Where the sentence begins in it.</param>
    /// <param name="sentence">Folded.</param>
    /// <param name="place">The page.</param>
    /// <param name="around">Headings above, nearest first.</param>
    /// <param name="asked">The label the text stands beside: 实施期限 | 自2024年7月至2026年6月; empty elsewhere.</param>
    public IEnumerable<Reading> Read(Passage passage, int start, string sentence, PageRef place, ImmutableArray<string> around, string asked = "")
    {
        var dates = DateParser.Scan(sentence);
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            var head = PrintedText.Squeeze(asked + sentence[..dates[i].Start]);
            var between = PrintedText.Squeeze(sentence[(dates[i].Start + dates[i].Length)..dates[i + 1].Start]);
            if (!TermHead().IsMatch(head) || !TermLink().IsMatch(between))
                continue;
            foreach (var (id, date) in new[] { ("project.start", dates[i]), ("project.end", dates[i + 1]) })
            {
                if (tools.Vocabulary.Find(new FieldId(id)) is { } field)
                {
                    yield return new Reading(
                        [head], field, false, null, date.Value, passage.Text.Substring(start + date.Start, date.Length), place,
                        passage.BoxOf(start + date.Start, date.Length), passage.Confidence, ReadingPlace.Prose, around, sentence[..date.Start]);
                }
            }
        }
    }

    [GeneratedRegex("(?:项目|实施期|建设期|实施周期|建设周期|执行期|实施期限|建设期限)(?:实施|建设|执行|起止时间|周期|期限)?(?:(?:为|是|共|:)?[一二两三四五\\d]年[,，])?(?:自|从|为|是|:)*$", RegexOptions.CultureInvariant)]
    private static partial Regex TermHead();

    [GeneratedRegex("^(?:起|开始|启动|启动实施|实施)?[,，]?(?:至|到|-|—|~|～)+$", RegexOptions.CultureInvariant)]
    private static partial Regex TermLink();
}
