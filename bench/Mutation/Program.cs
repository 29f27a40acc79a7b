// A developer's tool, not the product: its table goes to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Accuracy;
using DocPipeline.Booklets;
using DocPipeline.Mutation;

// Every mutant of the generator, checked by the product's own command; what each check caught of its own. Or booklets with nothing wrong, and what was called wrong.
if (AccuracyOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("mutation [--seed N] [--layouts a,b] [--only a,b] [--scans N [--conditions a,b]] [--cli PATH] [--cache DIR] [--out DIR] [--write] [--reuse] | mutation --clean [--count N] [--seed N] …");
    return 3;
}

using var stop = new CancellationTokenSource();
var wanted = new BookletSetOptions(options.Seed, options.Clean ? options.Count : 1, options.Layouts, 0, Faults: !options.Clean) { Scans = options.Scans, Conditions = options.Conditions, Only = options.Only };
var folders = options.From.IsEmpty ? [.. await BookletSet.WriteAsync(Path.Combine(options.Out, "booklets"), wanted, stop.Token)] : options.From.SelectMany(BookletSet.FoldersIn).ToList();

var scores = new SortedDictionary<string, MutantScore>(StringComparer.Ordinal);
var (controls, alarmed, failures) = (0, 0, new List<string>());
var runner = new CheckRunner(options);
var arguments = string.Join(' ', args);
if (options.Clean)
{
    var clean = new CleanScore();
    foreach (var folder in folders) clean.Add(await runner.RunAsync(folder, stop.Token));
    Console.WriteLine(clean.Table());
    await File.WriteAllLinesAsync(Path.Combine(options.Out, "failures.txt"), clean.Failures, stop.Token);
    if (options.Write is { } cleanPage) BenchmarksPage.Replace(cleanPage, "Booklets with nothing wrong" + (options.Scans > 0 ? ", scanned" : ""), "dotnet run -c Release --project bench/Mutation -- " + arguments, clean.Table());
    return clean.Failures.Count == 0 ? 0 : 1;
}

var (hanging, told) = (0, 0);
foreach (var folder in folders)
{
    var booklet = await runner.RunAsync(folder, stop.Token);
    var untold = JudgementScorer.UntoldReadings(booklet).ToList();
    failures.AddRange(untold.Select(u => $"{booklet.Name}: untold {u}"));
    hanging += JudgementScorer.HangingReadings(booklet);
    told += JudgementScorer.HangingReadings(booklet) - untold.Count;
    var others = MutantScore.Unexpected(booklet).ToList();
    failures.AddRange(others.Select(o => $"{booklet.Name}: unexpected {o}"));
    var truths = booklet.Truth.GetProperty("findings").EnumerateArray().Where(t => !CheckedBooklet.Flag(t, "optional")).ToList();
    controls += truths.Count == 0 ? 1 : 0;
    alarmed += truths.Count == 0 && others.Count > 0 ? 1 : 0;
    foreach (var truth in truths)
    {
        var caught = booklet.Items("findings").Any(f => JudgementScorer.Matches(truth, f));
        if (!caught) failures.Add($"{booklet.Name}: missed {JudgementScorer.Describe(truth)}");
        var code = CheckedBooklet.Text(truth, "code")!;
        if (!scores.TryGetValue(code, out var score)) scores[code] = score = new MutantScore();
        score.Add(caught, others.Count > 0);
    }
}

var table = new StringBuilder("| check | mutants | caught | caught with another error besides |\n|---|---:|---:|---:|\n");
foreach (var (code, score) in scores)
    table.Append(CultureInfo.InvariantCulture, $"| `{code}` | {score.Mutants} | {score.Caught} | {score.WithOthers} |\n");
var (all, found) = (scores.Values.Sum(s => s.Mutants), scores.Values.Sum(s => s.Caught));
table.Append(CultureInfo.InvariantCulture, $"| **all** | {all} | {found} ({100.0 * found / Math.Max(1, all):0.00} %) | {scores.Values.Sum(s => s.WithOthers)} |\n\n");
table.Append(CultureInfo.InvariantCulture, $"Booklets with a change that is no fault (a threshold just met, an exemption proven): {controls}, {alarmed} of them with an error. Readings of a clause under which a verdict is another: {hanging}, {told} of them told. ");
var without = Regex.Matches(await File.ReadAllTextAsync("docs/checks.md", stop.Token), "(?m)^\\| `([a-z-]+)` \\|").Select(m => m.Groups[1].Value).Where(c => !scores.ContainsKey(c));
table.Append(CultureInfo.InvariantCulture, $"Checks without a mutant here, shown by tests alone: {string.Join(", ", without.Select(c => $"`{c}`"))}.\n");
Console.WriteLine(table);
await File.WriteAllLinesAsync(Path.Combine(options.Out, "failures.txt"), failures, stop.Token);
if (options.Write is { } page) BenchmarksPage.Replace(page, "Mutants" + (options.Scans > 0 ? ", scanned" : ""), "dotnet run -c Release --project bench/Mutation -- " + arguments, table.ToString());
return failures.Count == 0 ? 0 : 1;
