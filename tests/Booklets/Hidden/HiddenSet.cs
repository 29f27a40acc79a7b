using System.Globalization;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets.Hidden;

/// <summary>The hidden half: booklets whose layouts and wordings were written without a look at the reading code, opened only to measure.</summary>
internal static class HiddenSet
{
    private static readonly int[] s_steps = [7, 11, 13];

    /// <summary>Writes clean booklets, or booklets with one fault each, layout after layout and programme by programme.</summary>
    public static async IAsyncEnumerable<string> WriteAsync(
        string folder, HiddenWave wave, int count, int seed, bool faults, IReadOnlyList<string> layouts, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var press = new HiddenPress();
        var designs = wave.Designs.Where(d => layouts.Count == 0 || layouts.Contains(d.Name)).ToList();
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var design = designs[i / 2 % designs.Count];
            var programme = ProgrammeFacts.All[i % 2];
            var world = wave.Prepare(Edges.Put(WorldMaker.Make(WorldMaker.Spread(seed + i), programme, FormLayouts.All[0] with { Name = design.Name, Hidden = true, Office = design.Office })));
            var name = string.Create(CultureInfo.InvariantCulture, $"{programme.Id}-{design.Name}-{seed + i}");
            if (faults)
            {
                var fitting = FaultCatalogue.All.Where(f => f.Fits(world)).ToList();
                // Steps through the whole catalogue before a fault comes twice, so that a short set has some of every kind.
                var step = s_steps.First(n => fitting.Count % n != 0);
                var fault = fitting[(seed + next.GetValueOrDefault(programme.Id) * step) % fitting.Count];
                next[programme.Id] = next.GetValueOrDefault(programme.Id) + 1;
                world = fault.Apply(world);
                name += "-" + fault.Id;
            }

            var target = Path.Combine(folder, name);
            await (await press.MakeAsync(world, wave, design, cancellation)).SaveAsync(target, cancellation);
            yield return target;
        }
    }
}
