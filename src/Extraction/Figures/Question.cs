using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// A form that asks: 3．请填写统一社会信用代码。 and below it 答：9132…. What the question asks for is the label.
internal static partial class Question
{
    /// <summary>True for 答：… and the like: the label stands in the line above.</summary>
    public static bool IsAnswer(string folded) => Answer().IsMatch(folded);

    /// <summary>What stands behind 答：; null where a line is no answer.</summary>
    public static Passage? AnswerIn(Passage line) => AnswerStart(line.Folded) is > 0 and var begin && begin < line.Text.Length ? line.Part(begin, line.Text.Length - begin) : null;

    /// <summary>Where an answer begins behind 答：; 0 where nothing announces it.</summary>
    public static int AnswerStart(string folded) => Answer().Match(folded).Length;

    /// <summary>What a question asks for, or null where a line asks nothing.</summary>
    public static string? Subject(string line)
    {
        var plain = PrintedText.Squeeze(line);
        var subject = When().Replace(Head().Replace(Tail().Replace(PrintedText.Squeeze(Number().Replace(Layout.NumberedQuestions.WithoutMarks(PrintedText.Fold(line)), "")), ""), ""), "");

        // 贵企业的全称是？
        if (subject is "全称" or "名称" && plain.Contains('贵', StringComparison.Ordinal))
            return "企业" + subject;

        // 现有职工多少人？研发人员多少人？ asks for two things: the answer has to say which is which.
        return subject.Length > 1 && !subject.Contains('?', StringComparison.Ordinal) && subject != plain ? subject : null;
    }

    // 项目何时开始 asks for the day it begins.
    [GeneratedRegex("(?:于|从|自|将|拟|计划)?(?:何时|什么时候|哪一?[天年月日])(?:起|将)?", RegexOptions.CultureInvariant)]
    private static partial Regex When();

    // 问13 2020、2021年…: the question's number and the year behind it are two things.
    [GeneratedRegex(@"^\s*(?:问\s*\d{1,3}|第\s*\d{1,3}\s*[问题]|Q\s*\d{1,3})\s*[.、:)]?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:答|您的回答|回答|答复|答案|填报内容|填写内容)\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^(?:\(?\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}、|问:|请(?:如实)?(?:填写|填报|说明|注明|列出|写明|选择)|截至[^,]{0,12},|(?:(?:19|20)\d{2}年?(?:至|-|~)(?:19|20)\d{2}年?|近三年)(?:各年度?|每年|内各年)?的?|贵(?:单位|公司|企业)的?|你(?:单位|公司|企业)的?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:分别)?(?:(?:是|为|有)?(?:多少(?:件|人|项|名|万元|元)?|什么|谁|哪一?个?|几[件人项名个])|在?(?:何处|哪里|哪儿)|如何|是|为)?[?。]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
