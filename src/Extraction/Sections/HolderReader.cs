using System.Collections.Frozen;
using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Sections;

// Whose paper an attachment is. A label (注册人, 出质人) says so most plainly, then a sentence (兹证明某某公司 …), and only where
// neither names anybody the applicant's own name anywhere on its pages, running heads left out.
internal sealed class HolderReader(ReadingTools tools)
{
    /// <summary>Papers that are bound one behind the other, each with a holder of its own.</summary>
    private static readonly FrozenSet<string> OneEach = new[]
    {
        "patent-certificate", "pct-proof", "trademark-certificate", "ip-standard-certificate", "pledge-registration", "patent-product-filing",
        "champion-certificate", "little-giant-certificate", "award-certificate", "ip-staff-proof",
    }.ToFrozenSet();

    private readonly HolderLabels labels = new(tools);

    /// <summary>The holders an attachment names, one a certificate; empty where it names none.</summary>
    /// <param name="bound">Its pages.</param>
    /// <param name="readings">What was read on them.</param>
    /// <param name="applicant">Name of the applicant, or null.</param>
    /// <param name="margins">Running heads and feet; they belong to the booklet, not to the attachment.</param>
    public ImmutableArray<Holder> Read(BoundAttachment bound, IReadOnlyList<Reading> readings, string? applicant, IReadOnlySet<Line> margins)
    {
        var each = bound.Kind is { } kind && OneEach.Contains(kind.Id);
        ImmutableArray<Holder> named = [.. Papers(bound, each).SelectMany(p => OfPaper(p, readings, each, applicant, margins)).DistinctBy(h => (h.Name, h.Place.Place))];
        if (named.Length > 0 || applicant is null)
            return named;
        return Mentioned(bound, applicant, margins) is { } own ? [own] : [];
    }

    // A page that begins with the title of its kind begins the next paper; what follows without one goes on with it.
    private static List<List<TranscribedPage>> Papers(BoundAttachment bound, bool each)
    {
        var papers = new List<List<TranscribedPage>>();
        for (var i = 0; i < bound.Pages.Count; i++)
        {
            if (papers.Count == 0 || (each && bound.Titled[i]))
                papers.Add([]);
            papers[^1].Add(bound.Pages[i]);
        }

        return papers;
    }

    // The first page that names anybody says whose the paper is: later ones speak of customers, subsidiaries, creditors.
    private List<Holder> OfPaper(List<TranscribedPage> pages, IReadOnlyList<Reading> readings, bool columns, string? applicant, IReadOnlySet<Line> margins)
    {
        foreach (var page in pages)
        {
            var lines = page.Lines.Where(l => !margins.Contains(l)).ToList();
            var labelled = labels.Find(page, lines, columns, applicant);
            if (labelled.Count > 0)
                return labelled;
            if (OfForm(page, readings) is { } own)
                return [own];
            if (HolderSentences.Find(lines, page.Place, name => labels.MayHold(name, applicant)) is { } said)
                return [said];
        }

        return [];
    }

    // Labels the dictionary knows for the applicant's name.
    private static Holder? OfForm(TranscribedPage page, IReadOnlyList<Reading> readings) => readings
        .Where(r => r.Place == page.Place && r.Field?.Id.Name == "applicant.name" && r.Value is TextValue name && CompanyNames.Ends(name.Text))
        .Select(r => new Holder(((TextValue)r.Value!).Text, new Provenance(r.Place, r.Box, Provenance.TextLayer)))
        .FirstOrDefault();

    private static Holder? Mentioned(BoundAttachment bound, string applicant, IReadOnlySet<Line> margins)
    {
        foreach (var page in bound.Pages)
        {
            var lines = page.Lines.Where(l => !margins.Contains(l)).Concat(page.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)).ToList();
            if (lines.Find(l => PrintedText.Squeeze(l.Text).Contains(applicant, StringComparison.Ordinal)) is { } line)
                return new Holder(applicant, new Provenance(page.Place, line.Box, Provenance.TextLayer));

            // A name broken off at the end of its line is found whole in the text of the page.
            if (string.Concat(lines.Select(l => PrintedText.Squeeze(l.Text))).Contains(applicant, StringComparison.Ordinal))
                return new Holder(applicant, new Provenance(page.Place, default, Provenance.TextLayer));
        }

        return null;
    }
}
