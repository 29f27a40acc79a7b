using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// 专职与兼职分别填写，如“专职3人、兼职2人”: what shows how to fill a place in is nobody's figure.
internal sealed partial class Examples(ReadingTools tools)
{
    private readonly string[] words = tools.Words("example-words");
    private readonly HashSet<string> titles = [.. tools.Words("filling-note-titles")];

    /// <summary>True where what stands at a place of a text is part of an example: behind 例如 in its sentence, behind 如“ in its quotation.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="at">Where the value begins.</param>
    public bool Hold(string folded, int at)
    {
        var start = at == 0 ? 0 : folded.LastIndexOfAny(['。', '\n', '!', '！'], at - 1) + 1;
        var before = PrintedText.Squeeze(folded[start..at]);
        return before.Length > 0 && Behind(before) is { Length: > 0 } example && !IsClosed(example);
    }

    /// <summary>True for the title of what is said to the person who fills the form in: 填表说明.</summary>
    public bool IsTitle(string line) => titles.Contains(Numbering().Replace(PrintedText.Squeeze(line), "").Trim(':', '*', '《', '》', '[', ']', '(', ')', '.', '、', '-'));

    // From the first word that announces an example, that word included.
    private string Behind(string before)
    {
        var first = Such().Match(before) is { Success: true } such ? such.Index : before.Length;
        foreach (var word in words)
        {
            if (before.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                first = at;
        }

        return before[first..];
    }

    // 如“专职3人”，本单位专职4人: behind the closing quotation mark or bracket the form speaks for itself.
    private static bool IsClosed(string example) =>
        Quotation().IsMatch(example) || example.Count(c => c == ')') > example.Count(c => c == '(');

    // 例：…, but not 比例：…; 如“…, （如…）, and 如 up to the next comma; 如有, 如下 and 如皋 begin none.
    [GeneratedRegex("(?:^|[(,，;；:、])例:|(?:^|[^假比譬例])如[:\"“‘「『]|[(,，;；:、]如(?![有需下期上无实遇是若果未已为今此不要能皋东何同愿意][^\"“]*$)(?:(?<=[(]如)[^()]*|[^,，;；]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Such();

    [GeneratedRegex("^.{0,8}(?:[“‘「『][^”’」』]*[”’」』]|\"[^\"]*\")(?![或、和及])", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.]?|附[件]?\d{0,2}[:、]?)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
