using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Tesseract;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Has numbers that are doubtful, or lie under coloured ink, read a second time by another engine. The two err independently: where they
/// agree the number stands, where they differ a person has to look; as where a grey seal lay over it, which both see taken away alike.
/// </summary>
internal sealed class NumberWitness(UprightPage page, TesseractNumbers? tesseract)
{
    private const float SureEnough = 0.9f;
    private const double Reach = 0.4;

    /// <summary>Weighs the numbers of a line.</summary>
    public void Weigh(List<ReadCharacter> read, in TextLine line)
    {
        foreach (var run in NumberRun.In(read))
        {
            var box = BoxOf(run, read, line);
            var stamped = page.IsStamped(box);
            if (!stamped && run.WeakestIn(read) >= SureEnough)
                continue;
            SecondOpinion.Apply(read, run, tesseract?.Read(page.Grey, box), stamped, page.IsErased(box));
        }
    }

    // From blank column to blank column: the model's places are too coarse to cut at.
    private TextBox BoxOf(NumberRun run, List<ReadCharacter> read, TextLine line)
    {
        var first = line.Crop.Left + (read[run.Start].Centre * line.Crop.Width) - (Reach * line.Height);
        var last = line.Crop.Left + (read[run.End - 1].Centre * line.Crop.Width) + (Reach * line.Height);
        double left = last, right = first;
        foreach (var blob in page.Ruled.BlobsIn(line))
        {
            if (blob.Centre < first || blob.Centre > last)
                continue;
            (left, right) = (Math.Min(left, blob.Left), Math.Max(right, blob.Right));
        }
        return left < right ? new TextBox(left, line.Top, right, line.Bottom) : new TextBox(first, line.Top, last, line.Bottom);
    }
}
