// A developer's tool, not the product: its score table goes to the terminal directly.
#pragma warning disable RS0030
using DocPipeline.Accuracy;
using DocPipeline.Booklets;

if (AccuracyOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("accuracy [--from DIR]… | [--count N] [--seed N] [--layouts a,b] [--hidden [WAVE]] [--faults] [--scans N [--conditions a,b]] [--tesseract]  [--cli PATH] [--cache DIR] [--out DIR] [--write] [--reuse]");
    return 3;
}

using var stop = new CancellationTokenSource();
var folders = options.From.SelectMany(BookletSet.FoldersIn).ToList();
if (options.From.IsEmpty)
    folders = [.. await BookletSet.WriteAsync(Path.Combine(options.Out, "booklets"), new BookletSetOptions(options.Seed, options.Count, options.Layouts, options.Wave, options.Faults) { Scans = options.Scans, Conditions = options.Conditions }, stop.Token)];

var runner = new CheckRunner(options);
var groups = new Dictionary<string, Score>(StringComparer.Ordinal);
var scans = new Dictionary<string, ScanScore>(StringComparer.Ordinal);
using var tesseract = options.Tesseract ? new TesseractScorer() : null;
foreach (var folder in folders)
{
    var booklet = await runner.RunAsync(folder, stop.Token);
    if (!groups.TryGetValue(booklet.Group, out var score)) groups[booklet.Group] = score = new Score();
    score.Booklets++;
    FigureScorer.Add(score, booklet);
    OnlineScorer.Add(score, booklet);
    JudgementScorer.Add(score, booklet);
    StructureScorer.Add(score, booklet);
    await EvidenceScorer.AddAsync(score, booklet, stop.Token);
    if (!booklet.Scanned) continue;
    ScanScorer.Add(scans, booklet);
    if (tesseract is not null) await tesseract.AddAsync(scans, booklet, stop.Token);
}

var table = ScoreTable.Write(groups) + (scans.Count > 0 ? "\n" + ScanTable.Write(scans) : "");
Console.WriteLine(table);
var failures = Path.Combine(options.Out, "failures.txt");
await File.WriteAllLinesAsync(failures, groups.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Value.Failures).Concat(scans.Values.SelectMany(s => s.Failures)), stop.Token);
Console.WriteLine($"failures: {failures}");
if (options.Write is { } page) BenchmarksPage.Replace(page, "Accuracy" + (options.Wave > 0 ? $", hidden layouts and wordings, wave {options.Wave}" : "") + (options.Scans > 0 ? ", scanned" : "") + (options.Faults ? ", with faults" : ""), "dotnet run --project bench/Accuracy -- " + string.Join(' ', args), table);
return groups.Values.Any(s => s.Silent > 0) ? 1 : 0;
