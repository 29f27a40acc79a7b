using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Figures;

// The print of a form that asks, 03 法定代表人 * above 卢婷: each question becomes the label of its answer, and neither its number nor what stands above it
// says anything of it any more. Numbered headings above paragraphs look alike: only where the questions ask for what forms ask for are they taken so.
internal sealed class Questionnaire(ReadingTools tools)
{
    /// <summary>So many questions on a page have to be known; on the page after it, one.</summary>
    private const int FewestKnown = 3;

    /// <summary>Longer answers are texts, read as such.</summary>
    private const int LongestAnswer = 120;

    /// <summary>The pages with a line that holds label and value for every question and its answer.</summary>
    public static ImmutableArray<TranscribedPage> OutOf(ImmutableArray<TranscribedPage> pages, ReadingTools tools)
    {
        var forms = new Questionnaire(tools);
        var margins = PageFlow.MarginLines(pages);
        NumberedQuestion? open = null;
        var last = 0;
        var result = ImmutableArray.CreateBuilder<TranscribedPage>(pages.Length);
        foreach (var page in pages)
        {
            // 54 right below its question is its answer, at whatever edge of the page it stands.
            var questions = NumberedQuestions.Of(page.Lines);
            var known = questions.Count(q => !q.Answer.IsEmpty && forms.IsKnown(q));
            if (known < FewestKnown && !(known > 0 && last > 0 && questions[0].Number > last))
            {
                (open, last) = (null, 0);
                result.Add(page);
                continue;
            }

            // A question at the foot of its page is answered at the head of the next.
            List<Line> own = [.. page.Lines.Where(l => !margins.Contains(l))];
            var top = questions[0].Asking[0].Box.Y;
            if (open is not null && page.Tables.All(t => t.Box.Y > top))
                questions.Insert(0, NumberedQuestions.GoneOn(open, [.. own.TakeWhile(l => l.Box.Y < top)]));
            result.Add(Paired(page, questions));
            last = questions[^1].Number;
            open = questions[^1] is { Answer.IsEmpty: true } cut && own.LastOrDefault() == cut.Asking[^1] && page.Tables.All(t => t.Box.Y < cut.Asking[0].Box.Y) ? cut : null;
        }

        return result.MoveToImmutable();
    }

    private bool IsKnown(NumberedQuestion question) => tools.Labels.Match(LabelOf(question), []) is { IsListed: true };

    private static TranscribedPage Paired(TranscribedPage page, List<NumberedQuestion> questions)
    {
        var room = Box.Around(page.Lines.Select(l => l.Box));
        var paired = new Dictionary<Line, Line>(ReferenceEqualityComparer.Instance);
        var gone = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var question in questions.Where(q => !q.Answer.IsEmpty))
        {
            var answer = Passage.Of(question.Answer, room).AsLine();

            // 答：… says itself that it answers.
            if (answer.Text.Length > LongestAnswer || answer.Text.Contains('。', StringComparison.Ordinal) || Question.IsAnswer(PrintedText.Fold(answer.Text)))
                continue;
            var label = LabelOf(question) + "：";

            // The label has no place of its own: the line stands where the answer stands.
            paired[question.Answer[0]] = new Line(label + answer.Text.Replace('\n', ' '), [.. Enumerable.Repeat(default(Box), label.Length), .. answer.Boxes], answer.Confidence);
            gone.UnionWith(question.Asking.Concat(question.Answer.Skip(1)));
        }

        return page with { Lines = [.. page.Lines.Where(l => !gone.Contains(l)).Select(l => paired.GetValueOrDefault(l, l))] };
    }

    // 其中：专职（人） * and 贵单位的法定代表人是谁？ [填空题]: a colon within a label would end it.
    private static string LabelOf(NumberedQuestion question)
    {
        var label = Question.Subject(question.Text) ?? PrintedText.Squeeze(question.Text);
        return label.TrimEnd(':').Replace("其中:", "其中", StringComparison.Ordinal);
    }
}
