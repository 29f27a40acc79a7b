// A developer's tool, not the product: its table goes to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using System.Text;
using DocPipeline.Booklets;
using DocPipeline.Speed;

// speed [--cli PATH] [--pages 100] [--runs 5] [--out DIR] [--write]
// speed --judging [--cli PATH] [--from DIR] [--runs 3] [--anew] [--out DIR] [--write]   stages of judging booklets again that were read before
string After(string option, string otherwise) => Array.IndexOf(args, option) is >= 0 and var at ? args[at + 1] : otherwise;
var cli = After("--cli", "./docpipeline");
var pages = int.Parse(After("--pages", "100"), CultureInfo.InvariantCulture);
var runs = int.Parse(After("--runs", "5"), CultureInfo.InvariantCulture);
var work = Path.GetFullPath(After("--out", "artifacts/speed"));
using var stop = new CancellationTokenSource();
if (args.Contains("--judging"))
{
    var from = After("--from", "");
    var folders = from.Length > 0 ? BookletSet.FoldersIn(from).ToList() : [.. await BookletSet.WriteAsync(work, new BookletSetOptions(7, 1, [], 0, Faults: false), stop.Token)];
    var stages = await new StageTimes(Path.GetFullPath(cli), Path.Combine(work, "pages"), args.Contains("--anew")).MeasureAsync(folders, runs, stop.Token);
    Console.WriteLine(stages);
    if (args.Contains("--write"))
        BenchmarksPage.Replace("docs/benchmarks.md", "Speed of judging again", "dotnet run -c Release --project bench/Speed -- " + string.Join(' ', args), $"{folders.Count} booklets, each {runs} times after two rounds that warm up; one thread.\n\n{stages}");
    return 0;
}

var folder = await BookletSet.WriteLongAsync(work, pages, stop.Token);
var pdf = Path.Combine(folder, "booklet.pdf");

// Cold is with an empty cache, as on the first check of a booklet; what it keeps is part of the work.
var cache = Path.Combine(work, "cache");
string[] check = ["check", "--programme", "cz-hvp-2023", "--booklet", pdf, "--online", Path.Combine(folder, "submission.json"), "--out", Path.Combine(work, "run"), "--no-pictures", "--no-pixel-check", "--cache", cache];
const string Cold = "`docpipeline check --no-pictures --no-pixel-check`";
(string Name, string Command, string[] Arguments)[] rows =
[
    (Cold, cli, check),
    ("the same booklet again", cli, check),
    ("`pdftotext -bbox-layout`", "pdftotext", ["-bbox-layout", pdf, Path.Combine(work, "bbox.html")]),
    ("`docpipeline programmes list` (start-up)", cli, ["programmes", "list"]),
];

// A checkout that has changed is built by its first command, which takes minutes and gigabytes of its own: not what is measured here.
_ = Meter.Run(cli, ["programmes", "list"]);

// The commands take turns, so that whatever else the machine does falls on all of them alike.
var measured = rows.ToDictionary(r => r.Name, _ => new List<Usage>());
for (var run = 0; run < runs; run++)
{
    foreach (var row in rows)
    {
        if (row.Name == Cold && Directory.Exists(cache)) Directory.Delete(cache, recursive: true);
        measured[row.Name].Add(Meter.Run(row.Command, row.Arguments));
    }
}

var table = new StringBuilder("| command | pages | CPU s | pages per CPU-second | wall s | peak memory, MB |\n|---|---:|---:|---:|---:|---:|\n");
foreach (var row in rows)
{
    var usage = measured[row.Name];
    double Median(Func<Usage, double> of) => usage.Select(of).Order().ElementAt(usage.Count / 2);
    var read = row.Arguments.Contains(pdf);
    var cpu = Median(u => u.Cpu);
    table.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {(read ? pages.ToString(CultureInfo.InvariantCulture) : "–")} | {cpu:0.00} | ");
    table.Append(CultureInfo.InvariantCulture, $"{(read ? (pages / cpu).ToString("0", CultureInfo.InvariantCulture) : "–")} | {Median(u => u.Wall):0.00} | {usage.Max(u => u.PeakMegabytes):0} |\n");
}

Console.WriteLine(table);
if (args.Contains("--write"))
    BenchmarksPage.Replace("docs/benchmarks.md", "Speed", "dotnet run -c Release --project bench/Speed -- " + string.Join(' ', args), $"Medians of {runs} runs taken in turn.\n\n{table}");
return 0;
