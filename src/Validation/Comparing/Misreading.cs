using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>误识。Names on scans that differ by no more than recognition mistakes: 鑫垚 and 鑫卉, the same otherwise.</summary>
internal static class Misreading
{
    private const int MostCharacters = 2;
    private const int Shortest = 6;
    private const char Unread = '\uFFFD';

    /// <summary>True where the page is a scan and the two names have the same length and all but two characters in common.</summary>
    /// <param name="dossier">Knows which pages are scans.</param>
    /// <param name="page">Where the first stands.</param>
    /// <param name="read">What was read there; what a label left before it does not count.</param>
    /// <param name="known">What it is held against.</param>
    public static bool MayBe(Dossier dossier, PageRef page, string read, string known)
    {
        if (dossier.Evidence.Pages.FirstOrDefault(p => p.Place == page) is not { Source: not PageSource.Digital })
            return false;
        var (a, b) = (TextForm.Of(read[(read.LastIndexOf(')') is var end && end < read.Length - Shortest ? end + 1 : 0)..]), TextForm.Of(known));
        return a.Length == b.Length && a.Length >= Shortest && a.Zip(b).Count(p => p.First != p.Second) is var apart && apart <= MostCharacters + (a.Contains(Unread, StringComparison.Ordinal) ? 1 : 0);
    }
}
