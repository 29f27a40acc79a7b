// A developer's tool, not the product: its table goes to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;

using DocPipeline.Ingest;
using DocPipeline.Sandbox;
using DocPipeline.Scans;

if (args is [ReadingWorker.Verb, .. var rest])
    return ReadingWorker.Run(rest);
if (args is not [var folder, ..])
{
    Console.Error.WriteLine("scans FOLDER [LEAST-PROBABILITY] [PAGE…]   pages NAME.jpg with their truth NAME.json, blank pages without");
    return 3;
}

ChildUsage.Begin();
var least = args.Length > 1 ? decimal.Parse(args[1], CultureInfo.InvariantCulture) : 0.9m;
var files = Directory.EnumerateFiles(folder, "*.jpg").Order(StringComparer.Ordinal)
    .Where(file => args.Length <= 2 || Array.IndexOf(args, Path.GetFileNameWithoutExtension(file)) >= 2).ToList();
using var reader = new BookletReader(new ReadingOptions { EnginesFolder = Path.GetFullPath("native") }, new ChildLauncher(new SandboxOptions()));
List<ReadPart> parts = [];
foreach (var file in files)
{
    var booklet = await reader.ReadAsync([file], CancellationToken.None);
    var page = booklet.Documents[0].Pages[0];
    var name = Path.GetFileNameWithoutExtension(file);
    var truth = Path.ChangeExtension(file, ".json");
    if (File.Exists(truth))
        parts.AddRange(PageScorer.Score(name, page, TruthPage.Read(truth)));
    else
        Console.WriteLine($"{name}: {page.Glyphs.Length} characters, {page.Rulings.Length} lines on a blank page");
}

ScoreTable.Write(parts, least, Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ChildUsage.Seconds() / files.Count:F2} CPU seconds a page, largest child {ChildUsage.Megabytes():F0} MB"));
foreach (var part in parts.Where(part => !part.IsRight).OrderByDescending(part => part.Probability))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Page} {part.Kind,-7} {part.Probability:F3} {part.Truth} → {part.Read}"));
return 0;
