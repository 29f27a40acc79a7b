using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction;

/// <summary>提取。Tables and figures of any document, without a programme's rules.</summary>
public static class DocumentExtractor
{
    /// <summary>Every value found, with the labels that name it; the field where the dictionary knows the label.</summary>
    /// <param name="transcript">The document as it reads.</param>
    /// <param name="vocabulary">Fields, units and words.</param>
    public static Extract Extract(Transcript transcript, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var tools = new ReadingTools(vocabulary, null);
        var bare = PageFlow.Bare(transcript, tools);
        var margins = PageFlow.MarginLines(bare.Pages);
        var order = transcript.Pages.Select((p, i) => (p.Place, i)).ToDictionary(p => p.Place, p => p.i);
        var figures = PageReader.Read(bare.Pages, tools, null, margins, [])
            .OrderBy(r => order[r.Place])
            .ThenBy(r => Math.Round(r.Box.Y))
            .ThenBy(r => r.Box.X)
            .Select(r => new LabelledFigure(
                r.Labels, r.Field?.Id, r.Period, r.Value, r.AsPrinted, r.Value is null,
                new Provenance(r.Place, r.Box, Provenance.TextLayer), r.Confidence));
        return new ScannedPages(transcript, tools).Weigh(new Extract(transcript, [.. figures]));
    }
}
