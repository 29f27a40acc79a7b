using DocPipeline.Domain;
using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumText;

namespace DocPipeline.Ingest.Worker;

/// <summary>Text objects of one page that lie, in whole or in part, under something opaque drawn after them.</summary>
internal sealed class CoveredText
{
    private readonly Pile<Hidden> hidden = new(4);
    private readonly Pile<Box> over = new(4);

    public bool IsNone => hidden.Count == 0;

    public void Add(TextPlace place, in Box cover) => hidden.Add(new Hidden(place, cover));

    public void AddOver(in Box text) => over.Add(text);

    /// <summary>True where text was written over the cover at that place.</summary>
    public bool IsWrittenOver(in Box box)
    {
        for (var i = 0; i < over.Count; i++)
        {
            if (over.Items[i].Contains(box.CentreX, box.CentreY))
                return true;
        }
        return false;
    }

    /// <summary>True where that character cannot be seen for what lies over it.</summary>
    public bool Hides(nint text, int index, in Box box)
    {
        if (FPDFText_GetMatrix(text, index, out PdfiumMatrix matrix) == 0)
            return false;
        for (var i = 0; i < hidden.Count; i++)
        {
            var (place, cover) = hidden.Items[i];
            if (place.IsAt(matrix.E, matrix.F) && cover.Contains(box.CentreX, box.CentreY))
                return true;
        }
        return false;
    }

    private readonly record struct Hidden(TextPlace Place, Box Cover);
}
