using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// What a page of lines and rows states, in reading order; dots are opened where the page is laid out.
internal static class FreePages
{
    public static string[] Fields(params string[] lines) =>
    [
        .. PageReader.Read([Opened(BoundPages.Page(1, lines))], Seeds.Tools, null, new HashSet<Line>(), [])
            .Where(r => r is { Field: not null, Value: not null }).OrderBy(r => r.Box.Y).ThenBy(r => r.Box.X).Select(Printed.Describe),
    ];

    private static TranscribedPage Opened(TranscribedPage page) => page with { Lines = [.. DottedLeader.Open([.. page.Lines])] };
}
