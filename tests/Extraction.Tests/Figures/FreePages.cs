using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// What a page of lines and rows states, in reading order.
internal static class FreePages
{
    public static string[] Fields(params string[] lines) =>
    [
        .. PageReader.Read([BoundPages.Page(1, lines)], Seeds.Tools, null, new HashSet<Line>(), [])
            .Where(r => r is { Field: not null, Value: not null }).OrderBy(r => r.Box.Y).ThenBy(r => r.Box.X).Select(Printed.Describe),
    ];
}
