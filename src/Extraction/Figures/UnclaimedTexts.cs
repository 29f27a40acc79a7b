using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// What is left of the form's pages once the values given to fields are taken out. It gives no field a value; it only keeps
// anybody from saying that the form leaves out what stands on it.
internal static class UnclaimedTexts
{
    private const char TakenOut = '|';

    /// <summary>The rest of every page, in order.</summary>
    /// <param name="form">Pages of the form.</param>
    /// <param name="statements">What they state; a figure that was read and dropped again is nobody's.</param>
    public static IEnumerable<UnclaimedText> Of(IEnumerable<TranscribedPage> form, IEnumerable<Statement> statements)
    {
        var claimed = statements.Select(s => s.Provenance).OfType<Provenance>().ToLookup(p => p.Place, p => p.Box);
        return form.Select(p => new UnclaimedText(p.Place, Rest(p, [.. claimed[p.Place]])));
    }

    private static string Rest(TranscribedPage page, Box[] claimed)
    {
        var text = new StringBuilder();
        foreach (var line in page.Lines.Concat(page.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)))
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                var box = line.Boxes[i];
                if (!box.IsEmpty && Array.Exists(claimed, c => c.Contains(box.CentreX, box.CentreY)))
                    text.Append(TakenOut);
                else
                    text.Append(line.Text[i]);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
