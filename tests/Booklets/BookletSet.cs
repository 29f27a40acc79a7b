using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Booklets;

/// <summary>样本集。Writes sets of booklets into folders; what is there already and of this version is left as it is.</summary>
public static class BookletSet
{
    /// <summary>Raised whenever the same seed gives another booklet or another truth.</summary>
    public const string Version = "9";

    /// <summary>Gets the wave of the hidden half that nobody has looked at yet.</summary>
    public static int NewestWave => Hidden.HiddenWave.Newest.Number;

    /// <summary>Makes a set and gives its folders.</summary>
    /// <param name="folder">Each booklet gets a folder below it: <c>booklet.pdf</c>, <c>submission.json</c>, <c>truth.json</c>, <c>expected.json</c>.</param>
    /// <param name="options">Which booklets.</param>
    /// <param name="cancellation">Stops between booklets.</param>
    public static async Task<ImmutableArray<string>> WriteAsync(string folder, BookletSetOptions options, CancellationToken cancellation)
    {
        if (options.Scans > 0) return await WriteScansAsync(folder, options, cancellation);
        var folders = ImmutableArray.CreateBuilder<string>();
        Press? press = null;
        foreach (var (name, world) in SetPlan.Of(options))
        {
            var target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"v{Version}-{options.Seed}-{name}"));
            folders.Add(target);
            if (File.Exists(Path.Combine(target, "expected.json"))) continue;
            press ??= new Press();
            await (await press.MakeAsync(world, cancellation)).SaveAsync(target, cancellation);
        }

        if (press is not null) await press.DisposeAsync();
        if (options is { Faults: true, Wave: 0, Layouts.IsEmpty: true })
        {
            await foreach (var one in Transfer.TransferSample.WriteFaultsAsync(Path.Combine(folder, $"v{Version}-transfer"), fault => SetPlan.Wants(options, fault), cancellation)) folders.Add(one);
        }

        if (options.Wave > 0 && options.Layouts.IsEmpty) folders.AddRange(await WriteHiddenAsync(folder, options, cancellation));
        return folders.ToImmutable();
    }

    private static async Task<ImmutableArray<string>> WriteScansAsync(string folder, BookletSetOptions options, CancellationToken cancellation)
    {
        var target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"v{Version}-scans{options.Wave}{(options.Faults ? "-faults" : "")}"));
        var folders = ImmutableArray.CreateBuilder<string>();
        await foreach (var one in Scans.ScanSet.WriteAsync(target, options.Wave, options.Scans, options.Seed, options.Faults, options.Conditions, cancellation)) folders.Add(one);
        return folders.ToImmutable();
    }

    /// <summary>The hidden half written apart; a list beside it says that it is complete.</summary>
    private static async Task<IEnumerable<string>> WriteHiddenAsync(string folder, BookletSetOptions options, CancellationToken cancellation)
    {
        var wave = Hidden.HiddenWave.Of(options.Wave);
        var target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"v{Version}-hidden{options.Wave}-{options.Seed}-{options.Each}{(options.Faults ? "-faults" : "")}"));
        var list = Path.Combine(target, "complete.txt");
        if (!File.Exists(list))
        {
            var count = options.Each * 2 * wave.Designs.Count;
            var made = new List<string>();
            await foreach (var one in Hidden.HiddenSet.WriteAsync(target, wave, count, options.Seed, options.Faults, [], cancellation)) made.Add(one);
            await File.WriteAllLinesAsync(list, made.Select(m => Path.GetFileName(m)), cancellation);
        }

        return (await File.ReadAllLinesAsync(list, cancellation)).Select(name => Path.Combine(target, name));
    }

    /// <summary>Makes one booklet of a given length, its patent certificates making up what it lacks, and gives its folder.</summary>
    public static async Task<string> WriteLongAsync(string folder, int pages, CancellationToken cancellation)
    {
        var target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"v{Version}-long-{pages}"));
        if (File.Exists(Path.Combine(target, "expected.json"))) return target;
        await using var press = new Press();
        var world = WorldMaker.Make(2, ProgrammeFacts.HighValuePatents, Forms.FormLayouts.Of("pairs-4"))
            .By(c => c with { Patents = Facts.PatentMaker.Some(new Random(1), c.Product, c.Established.Year, 95, 20, 2, c.LastYear.Year - 2) })
            .Adding("patent-certificate");
        var copies = 1;
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var booklet = await press.MakeAsync(world.Binding("patent-certificate", a => a with { Copies = copies }), cancellation);
            if (booklet.Truth.Pages.Length == pages)
            {
                await booklet.SaveAsync(target, cancellation);
                return target;
            }

            copies += pages - booklet.Truth.Pages.Length;
        }

        throw new InvalidOperationException($"the applicant has too few patents for {pages} pages");
    }

    /// <summary>Folders of booklets below a folder, or the folder itself.</summary>
    public static IEnumerable<string> FoldersIn(string folder) => File.Exists(Path.Combine(folder, "truth.json"))
        ? [folder]
        : Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).SelectMany(FoldersIn);
}
