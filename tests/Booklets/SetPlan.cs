using System.Globalization;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;

namespace DocPipeline.Booklets;

/// <summary>Which worlds a set consists of.</summary>
internal static class SetPlan
{
    public static IEnumerable<(string Name, World World)> Of(IReadOnlyList<string> arguments)
    {
        string? After(string option) => arguments.Contains(option) ? arguments[arguments.ToList().IndexOf(option) + 1] : null;
        int Number(string option, int otherwise) => After(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        var hidden = arguments.Contains("--hidden");
        var names = After("--layouts")?.Split(',');
        var layouts = FormLayouts.All.Where(l => names is null ? l.Hidden == hidden : names.Contains(l.Name)).ToList();
        return arguments.Contains("--faults") ? Faulty(Number("--seed", 1), layouts) : Clean(Number("--seed", 1), Number("--each", 1), layouts);
    }

    /// <summary>Every layout in both programmes, without a fault.</summary>
    public static IEnumerable<(string Name, World World)> Clean(int seed, int each, IReadOnlyList<FormLayout> layouts)
    {
        foreach (var programme in ProgrammeFacts.All)
        {
            foreach (var layout in layouts)
            {
                for (var i = 0; i < each; i++)
                    yield return ($"{programme.Id}-{layout.Name}-{i + 1}", WorldMaker.Make(seed++, programme, layout));
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
                var world = WorldMaker.Make(seed, programme, layouts[seed % layouts.Count]);
                seed++;
                if (fault.Fits(world)) yield return ($"{programme.Id}-fault-{fault.Id}", fault.Apply(world));
            }
        }
    }
}
