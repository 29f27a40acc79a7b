using System.Globalization;
using System.Text;
using System.Text.Json;
using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>
/// Tesseract alone on the same pages: is the figure's text among the words it finds where the figure stands? Nobody asks it which figure that is,
/// so it has the easier task; a wrong text of which it is sure is what a program that trusts it would report.
/// </summary>
internal sealed class TesseractScorer : IDisposable
{
    /// <summary>Percent from which its word is taken for certain.</summary>
    private const double Sure = 95;

    private readonly TesseractPage _page = new();

    public async Task AddAsync(Dictionary<string, ScanScore> scores, CheckedBooklet booklet, CancellationToken cancellation)
    {
        foreach (var page in booklet.Truth.GetProperty("pages").EnumerateArray().Where(p => Text(p, "source") == "scanned"))
        {
            var number = Text(page, "number")!;
            var figures = booklet.TruthFigures.Where(f => Text(f, "page") == number && Text(f, "stance") == "actual" && Text(f, "unit") is { Length: > 0 } && f.TryGetProperty("box", out _)).ToList();
            var dpi = page.GetProperty("dpi").GetInt32();
            if (figures.Count == 0 || await PageImages.OfAsync(booklet.Pdf, int.Parse(number, CultureInfo.InvariantCulture), dpi, cancellation) is not { } image) continue;
            var words = _page.Read(image, dpi);
            var condition = Text(page, "condition")!;
            if (!scores.TryGetValue(condition, out var score)) scores[condition] = score = new ScanScore();
            foreach (var figure in figures) Count(score, figure, words, dpi / 72.0);
        }
    }

    public void Dispose() => _page.Dispose();

    private static void Count(ScanScore score, JsonElement figure, List<TesseractWord> words, double scale)
    {
        var box = figure.GetProperty("box").EnumerateArray().Select(n => n.GetDouble() * scale).ToArray();
        var here = words.Where(w => Math.Min(w.X + w.Width, box[0] + box[2]) - Math.Max(w.X, box[0]) > w.Width * 0.3 && w.Y < box[1] + box[3] * 0.8 && w.Y + w.Height > box[1] + box[3] * 0.2).OrderBy(w => w.X).ToList();
        var right = Letters(string.Concat(here.Select(w => w.Text))).Contains(Letters(Text(figure, "text")!), StringComparison.Ordinal);
        score.TesseractFigures.Count(right);
        if (!right && here.Count > 0 && here.Min(w => w.Certainty) >= Sure) score.TesseractSure++;
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
