using System.Globalization;
using DocPipeline.Booklets.Hidden;

namespace DocPipeline.Booklets.Scans;

/// <summary><c>set DIR --scans</c> or <c>--hidden [WAVE] --scans --out DIR</c>, with <c>--count N --seed S [--faults] [--conditions a,b]</c>.</summary>
internal static class ScanCommand
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        string? After(string option) => Array.IndexOf(arguments, option) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
        int Number(string option, int otherwise) => After(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        using var stop = new CancellationTokenSource();
        var folder = After("--out") ?? After("set") ?? throw new ArgumentException("where to?", nameof(arguments));
        await foreach (var made in ScanSet.WriteAsync(
            folder, HiddenCommand.WaveOf(arguments), Number("--count", ScanConditions.All.Count), Number("--seed", 1), arguments.Contains("--faults"), After("--conditions")?.Split(',') ?? [], stop.Token))
            await output.WriteLineAsync(made);
        return 0;
    }
}
