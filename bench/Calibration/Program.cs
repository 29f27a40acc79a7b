// A developer's tool, not the product: its tables go to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using DocPipeline.Calibration;
using DocPipeline.Domain;
using DocPipeline.Ingest;
using DocPipeline.Sandbox;

if (args is [ReadingWorker.Verb, .. var rest])
    return ReadingWorker.Run(rest);
string? After(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
if (After("--train") is not { } trained)
{
    Console.Error.WriteLine("calibration --train SET[,SET…] [--test SET[,SET…]] [--cache DIR] [--write]   sets are folders of booklets with truth.json");
    return 3;
}

using var booklets = new BookletReader(
    new ReadingOptions { EnginesFolder = Path.GetFullPath("native"), CacheFolder = After("--cache") is { } cache ? Path.GetFullPath(cache) : null }, new ChildLauncher(new SandboxOptions()));
SampleReader reader = new(booklets);
var train = await ReadAsync(trained);
var test = After("--test") is { } tested ? await ReadAsync(tested) : [];
foreach (var isText in (bool[])[false, true])
    Fit(isText ? "texts" : "figures", [.. train.Where(s => s.IsText == isText)], [.. test.Where(s => s.IsText == isText)]);
return 0;

async Task<List<Sample>> ReadAsync(string sets)
{
    List<Sample> samples = [];
    foreach (var folder in sets.Split(',').SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        samples.AddRange(await reader.ReadAsync(folder, CancellationToken.None));
    return samples;
}

void Fit(string name, List<Sample> own, List<Sample> others)
{
    // Each booklet is foretold by what the others teach.
    var told = own.GroupBy(s => s.Booklet).SelectMany(left =>
    {
        var without = LogisticFit.Fit([.. own.Where(s => s.Booklet != left.Key)]);
        return left.Select(s => (s, LogisticFit.Probability(without, s.Traits)));
    }).ToList();
    var weights = LogisticFit.Fit(own);
    Console.WriteLine($"\n{name}, booklets told by the others\n");
    Print(Reliability.Table(told));

    // A wrong figure decides unseen; a wrong character of a name is seen wherever it is shown.
    var silent = name == "texts" ? 0.01 : 0.001;
    var least = Reliability.LeastFor(told, silent);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nat most {silent * 1000:F0} in 1,000 wrong and unflagged from {least:F3} on\n"));
    if (others.Count > 0)
    {
        var foretold = others.Select(s => (s, LogisticFit.Probability(weights, s.Traits))).ToList();
        Console.WriteLine($"\n{name}, other sets\n");
        Print(Reliability.Table(foretold));
        told = foretold;
    }

    Console.WriteLine();
    foreach (var (sample, probability) in told.Where(t => !t.Item1.Right).OrderByDescending(t => t.Item2).Take(25))
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{probability:F3} {sample.Booklet} {sample.What} [{string.Join(' ', Traits(sample))}]"));
    if (args.Contains("--write"))
        File.WriteAllLines(Path.Combine("seeds", "calibration", name + ".yaml"), CalibrationFile.Of(name, weights, least, own));
    else
        Print(CalibrationFile.Of(name, weights, least, own));
}

static IEnumerable<string> Traits(Sample sample) =>
    Enum.GetValues<ReadingTrait>().Where(t => sample.Traits[(int)t] != 0).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t}={sample.Traits[(int)t]:0.##}"));

static void Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
}
