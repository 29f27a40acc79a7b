// A developer's tool, not the product: its few lines of progress go to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using DocPipeline.Booklets;
using DocPipeline.Booklets.Printing;

// booklets samples DIR                         the samples of the repository
// booklets set DIR [--seed N] [--each N] [--layouts a,b] [--hidden] [--faults]
var arguments = args.ToList();
if (arguments.Count < 2)
{
    Console.Error.WriteLine("booklets samples DIR | booklets set DIR [--seed N] [--each N] [--layouts a,b] [--hidden] [--faults]");
    return 3;
}

using var stop = new CancellationTokenSource();
await using var chromium = await Chromium.StartAsync(stop.Token);
var maker = new BookletMaker(chromium);
foreach (var (name, world) in arguments[0] == "samples" ? Samples.All() : SetPlan.Of(arguments))
{
    var booklet = await maker.MakeAsync(world, stop.Token);
    await booklet.SaveAsync(Path.Combine(arguments[1], name), stop.Token);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name}: {booklet.Truth.Pages.Length} pages, {booklet.Pdf.Length / 1024} KB, {booklet.Truth.Figures.Length} figures, {booklet.Truth.Outcome}"));
}

return 0;
