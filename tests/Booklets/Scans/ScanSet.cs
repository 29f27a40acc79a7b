using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Hidden;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Scans;

/// <summary>Sets of scanned booklets: condition after condition, layout after layout, in both programmes.</summary>
internal static class ScanSet
{
    /// <summary>Attachments that say little and make long booklets.</summary>
    private static readonly ImmutableArray<string> s_dispensable = ["patent-certificate", "ip-body-document", "rd-body-proof"];

    /// <param name="folder">Each booklet gets a folder below it.</param>
    /// <param name="wave">0 for the open half, else a wave of the hidden one.</param>
    /// <param name="count">How many booklets.</param>
    /// <param name="seed">Of the first.</param>
    /// <param name="faults">One fault each, every fourth time an unsealed or unsigned booklet.</param>
    /// <param name="conditions">Names; empty for all.</param>
    /// <param name="cancellation">Stops between booklets.</param>
    public static async IAsyncEnumerable<string> WriteAsync(
        string folder, int wave, int count, int seed, bool faults, IReadOnlyList<string> conditions, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var printer = await Chromium.StartAsync(cancellation);
        await using var hidden = new HiddenPress();
        var used = conditions.Count == 0 ? ScanConditions.All : [.. conditions.Select(ScanConditions.Of)];
        var open = FormLayouts.All.Where(l => !l.Hidden && !l.Office).ToList();
        for (var i = 0; i < count; i++)
        {
            // With an even number of conditions each would always meet the same programme: every round starts one further on.
            var condition = used[(i + i / used.Count) % used.Count];
            var programme = ProgrammeFacts.All[i % 2];
            var design = wave == 0 ? null : HiddenWave.Of(wave).Designs[i / 2 % HiddenWave.Of(wave).Designs.Count];
            var layout = design is null ? open[i / 2 % open.Count] : FormLayouts.All[0] with { Name = design.Name, Hidden = true, Office = design.Office };
            var world = Thin(WorldMaker.Make(WorldMaker.Spread(seed + i), programme, layout, seed + i));
            var fault = !faults || i % 4 != 3 ? ScanFault.None : i % 8 == 3 ? ScanFault.SealMissing : ScanFault.SignatureMissing;
            if (faults && fault == ScanFault.None) world = Spoiled(world, seed + i * 7);
            var name = string.Create(CultureInfo.InvariantCulture, $"{programme.Id}-{layout.Name}-{condition.Name}-{seed + i}{(world.Fault is { } id ? "-" + id : fault == ScanFault.None ? "" : "-" + fault)}");
            var target = Path.Combine(folder, name);
            if (!File.Exists(Path.Combine(target, "expected.json")))
            {
                var printed = design is null ? await new BookletMaker(printer).MakeAsync(world, cancellation) : await hidden.MakeAsync(world, HiddenWave.Of(wave), design, cancellation);
                await (await new ScanBooth(printer).ScanAsync(printed, condition, WorldMaker.Spread(seed + i), fault, cancellation)).SaveAsync(target, cancellation);
            }

            yield return target;
        }
    }

    private static World Thin(World world) => world with { Attachments = [.. world.Attachments.Where(a => !s_dispensable.Contains(a.Id))] };

    /// <summary>Faults of the binder would move pages under the places that were looked up; what lies beside the booklet is the same for a scan.</summary>
    private static World Spoiled(World world, int at)
    {
        var fitting = FaultCatalogue.All.Where(f => f.Fits(world) && f.Apply(world) is { PrintFault: PrintFault.None, Neighbours.IsEmpty: true, SecondFile: SecondFile.None }).ToList();
        return fitting[at % fitting.Count].Apply(world);
    }
}
