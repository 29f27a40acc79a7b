using System.Globalization;
using System.Text;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Extraction.Scans;
using DocPipeline.Ingest;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Calibration;

/// <summary>Reads booklets with truth and keeps what was recognised of them. The weights in use have no part in it.</summary>
internal sealed class SampleReader(BookletReader reader)
{
    private readonly Transcriber _transcriber = new(Environment.ProcessorCount);

    public async Task<List<Sample>> ReadAsync(string folder, CancellationToken cancellation)
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "truth.json"), cancellation));
        var truth = file.RootElement;
        var programme = ProgrammeLoader.Load("seeds", truth.GetProperty("programme").GetString()!);
        var booklet = await reader.ReadAsync([Directory.EnumerateFiles(folder, "booklet.*").Order(StringComparer.Ordinal).First()], cancellation);
        var transcript = await _transcriber.TranscribeAsync(booklet, cancellation);
        var pages = transcript.Pages.Select((p, i) => (p.Place, Number: i + 1)).ToDictionary(p => p.Place, p => p.Number);
        var figures = truth.GetProperty("figures").EnumerateArray().Where(f => Text(f, "stance") == "actual").ToList();
        List<Sample> samples = [];
        var tools = FigureExtractor.ToolsOf(programme);
        foreach (var examined in new ScannedPages(transcript, tools).Examine(FigureExtractor.Find(transcript, programme, tools).Statements))
        {
            var statement = examined.Statement;
            if (examined.Reading is null || statement.Stance != Stance.Actual || statement.Provenance is not { } place)
                continue;

            // What is read on a page that says nothing of the field was not misread but misunderstood.
            var page = pages[place.Place].ToString(CultureInfo.InvariantCulture);
            var own = figures.Where(f => Same(statement, f) && Text(f, "page") == page).ToList();
            if (own.Count == 0)
                continue;

            // The same digits in another unit were read and not understood.
            var right = own.Exists(f => SameValue(Text(f, "value")!, statement.Value.Canonical));
            if (!right && statement.Value is QuantityValue && own.Exists(f => Digits(Text(f, "text")!) == Digits(statement.AsPrinted)))
                continue;
            samples.Add(new Sample(
                Path.GetFileName(folder), $"{statement.Field} {statement.Period?.Year} “{statement.AsPrinted}” for {string.Join(" | ", own.Select(f => Text(f, "value")))}",
                ScannedPages.IsText(statement), examined.Traits, right));
        }

        return samples;
    }

    private static bool Same(Statement statement, JsonElement figure) =>
        Text(figure, "field") == statement.Field.Name && Text(figure, "period") == statement.Period?.Year.ToString(CultureInfo.InvariantCulture)
        && Text(figure, "attachment") == statement.Attachment && Text(figure, "origin") == (statement.Origin == Origin.Paper ? "paper" : "attachment");

    private static bool SameValue(string a, string b) => decimal.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
        && decimal.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out var y) ? x == y : Bare(a) == Bare(b);

    private static string Digits(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));

    private static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
