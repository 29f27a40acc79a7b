using System.Globalization;

namespace DocPipeline.Booklets.Hidden;

/// <summary><c>--hidden [WAVE] --count N --seed S --out DIR [--faults] [--layouts a,b]</c>: writes the hidden half.</summary>
internal static class HiddenCommand
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        string? After(string option) => Array.IndexOf(arguments, option) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
        int Number(string option, int otherwise) => After(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        using var stop = new CancellationTokenSource();
        var layouts = After("--layouts")?.Split(',') ?? [];
        await foreach (var folder in HiddenSet.WriteAsync(After("--out")!, HiddenWave.Of(WaveOf(arguments)), Number("--count", 16), Number("--seed", 1), arguments.Contains("--faults"), layouts, stop.Token))
            await output.WriteLineAsync(folder);
        return 0;
    }

    /// <summary>0 where the option is absent; without a number, the newest.</summary>
    public static int WaveOf(string[] arguments) => Array.IndexOf(arguments, "--hidden") is not (>= 0 and var at) ? 0
        : at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : HiddenWave.Newest.Number;
}
