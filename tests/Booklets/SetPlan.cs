using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets;

/// <summary>Which worlds a set consists of.</summary>
internal static class SetPlan
{
    public static IEnumerable<(string Name, World World)> Of(BookletSetOptions options)
    {
        // The first wave of the hidden half includes the open half's own hidden layouts; later ones are written apart altogether.
        if (options.Layouts.IsEmpty && options.Wave > 1) return [];
        var layouts = FormLayouts.All.Where(l => options.Layouts.IsEmpty ? l.Hidden == (options.Wave == 1) : options.Layouts.Contains(l.Name)).ToList();
        return options.Faults ? Faulty(options.Seed, layouts).Where(f => Wants(options, f.World.Fault!)) : Clean(options.Seed, options.Each, layouts);
    }

    /// <summary>Whether a set has that fault; the seeds of the others stay what they are.</summary>
    public static bool Wants(BookletSetOptions options, string fault) => options.Only.IsEmpty || options.Only.Contains(fault);

    /// <summary>Every layout in both programmes, without a fault.</summary>
    public static IEnumerable<(string Name, World World)> Clean(int seed, int each, IReadOnlyList<FormLayout> layouts)
    {
        foreach (var programme in ProgrammeFacts.All)
        {
            foreach (var layout in layouts)
            {
                for (var i = 0; i < each; i++)
                    yield return ($"{programme.Id}-{layout.Name}-{i + 1}", WorldMaker.Make(WorldMaker.Spread(seed), programme, layout, seed++));
            }
        }
    }

    /// <summary>Every fault in every programme that has it, each on the next layout.</summary>
    public static IEnumerable<(string Name, World World)> Faulty(int seed, IReadOnlyList<FormLayout> layouts)
    {
        foreach (var programme in ProgrammeFacts.All)
        {
            foreach (var fault in FaultCatalogue.All)
            {
                var world = WorldMaker.Make(WorldMaker.Spread(seed), programme, layouts[seed % layouts.Count], seed);
                seed++;
                if (fault.Fits(world)) yield return ($"{programme.Id}-fault-{fault.Id}", fault.Apply(world));
            }
        }
    }
}
