using static DocPipeline.Native.Pdfium.PdfiumDocuments;

namespace DocPipeline.Ingest.Worker;

/// <summary>The pages of an open document; the last few stay open, because fonts are loaded again for a page whose neighbours are closed.</summary>
internal sealed class OpenPages(nint document)
{
    private const int Kept = 8;
    private const int FlattenForDisplay = 0;

    // Kinds of annotation whose look holds text: free text, stamps, form fields.
    private static readonly int[] Written = [3, 13, 20];
    private readonly Queue<(int Index, nint Page)> open = new();

    public nint Document => document;

    /// <summary>The page by its 0-based index, with form fields and stamps drawn in; 0 where it cannot be opened.</summary>
    public nint Open(int index)
    {
        foreach (var (kept, page) in open)
        {
            if (kept == index)
                return page;
        }
        var fresh = LoadWithAnnotations(index);
        if (fresh == 0)
            return 0;
        open.Enqueue((index, fresh));
        if (open.Count > Kept)
            FPDF_ClosePage(open.Dequeue().Page);
        return fresh;
    }

    private nint LoadWithAnnotations(int index)
    {
        var page = FPDF_LoadPage(document, index);
        if (page == 0 || !HasWrittenAnnotations(page) || FPDFPage_Flatten(page, FlattenForDisplay) != 1)
            return page;

        // What was drawn in shows only in a page that is loaded again.
        FPDF_ClosePage(page);
        return FPDF_LoadPage(document, index);
    }

    private static bool HasWrittenAnnotations(nint page)
    {
        var count = FPDFPage_GetAnnotCount(page);
        for (var i = 0; i < count; i++)
        {
            var annotation = FPDFPage_GetAnnot(page, i);
            if (annotation == 0)
                continue;
            var kind = FPDFAnnot_GetSubtype(annotation);
            FPDFPage_CloseAnnot(annotation);
            if (Array.IndexOf(Written, kind) >= 0)
                return true;
        }
        return false;
    }
}
