// A developer's tool, not the product: its few lines of progress go to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using DocPipeline.Booklets;
using DocPipeline.Booklets.Hidden;
using DocPipeline.Booklets.Scans;
using DocPipeline.Booklets.Transfer;

// samples DIR   the samples of the repository
// set DIR       [--seed N] [--each N] [--layouts a,b] [--hidden [WAVE]] [--faults [--only a,b]]
// --hidden [WAVE] --count N --seed S --out DIR [--faults] [--layouts a,b]   the half kept for measuring
// either with --scans [--count N] [--conditions a,b]   the same booklets, scanned
if (args.Contains("--scans")) return await ScanCommand.RunAsync(args, Console.Out);
if (args.Contains("--hidden") && args.Contains("--out")) return await HiddenCommand.RunAsync(args, Console.Out);
if (args.Length < 2)
{
    Console.Error.WriteLine("booklets samples DIR | booklets set DIR [--seed N] [--each N] [--layouts a,b] [--hidden [WAVE]] [--faults]");
    return 3;
}

using var stop = new CancellationTokenSource();
if (args[0] == "samples")
{
    await using var press = new Press();
    foreach (var (name, world) in Samples.All())
    {
        var booklet = await press.MakeAsync(world, stop.Token);
        await booklet.SaveAsync(Path.Combine(args[1], name), stop.Token);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {booklet.Truth.Pages.Length} pages, {booklet.Pdf.Length / 1024} KB"));
    }

    await TransferSample.WriteAsync(Path.Combine(args[1], TransferSample.Name), stop.Token);
    return 0;
}

string? After(string option) => Array.IndexOf(args, option) is >= 0 and var at ? args[at + 1] : null;
int Number(string option) => After(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
var options = new BookletSetOptions(
    Number("--seed"), Number("--each"), After("--layouts") is { } names ? [.. names.Split(',')] : [], HiddenCommand.WaveOf(args), args.Contains("--faults")) { Only = After("--only") is { } only ? [.. only.Split(',')] : [] };
foreach (var folder in await BookletSet.WriteAsync(args[1], options, stop.Token)) Console.WriteLine(folder);
return 0;
