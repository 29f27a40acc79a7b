using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// 05-专兼职知识产权管理人员名单及社保证明.pdf: of a booklet in several files, the name of each says what its first page is where that does not.
internal static partial class FileTitles
{
    /// <summary>By first page, the attachment the name of its file announces; nothing for a booklet in one file.</summary>
    public static IReadOnlyDictionary<PageRef, TitleMatch> Of(Transcript transcript, TitleMatcher titles)
    {
        var announced = new Dictionary<PageRef, TitleMatch>();
        if (transcript.Documents.Length < 2)
            return announced;
        foreach (var document in transcript.Documents)
        {
            if (titles.Named(RunningNumber().Replace(PrintedText.Squeeze(document.FileName), "")) is { } kind)
                announced[new PageRef(document.Id, 1)] = new TitleMatch(kind, kind.Title, true);
        }

        return announced;
    }

    [GeneratedRegex(@"^\d{1,3}[-_.、]*(?=[^\d])", RegexOptions.CultureInvariant)]
    private static partial Regex RunningNumber();
}
