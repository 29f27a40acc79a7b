#pragma warning disable RS0030
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DocPipeline.Servers;
using DocPipeline.Store.Submissions;
using DocPipeline.Work;
using DocPipeline.Work.Intakes;

namespace DocPipeline.Chaos;

/// <summary>Six booklets of forty pages that cost a fixed time each: one worker, then four, each a process with only the connection strings.</summary>
internal static class SharedOut
{
    private const int Booklets = 6;
    private const int Pages = 40;

    public static async Task RunAsync(string folder, int milliseconds)
    {
        double one = await MeasureAsync(folder, 1, milliseconds);
        double four = await MeasureAsync(folder, 4, milliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed: 1 worker {one:0.0} s, 4 workers {four:0.0} s: {one / four:0.00} times as fast"));
    }

    private static async Task<double> MeasureAsync(string folder, int workers, int milliseconds)
    {
        EmbeddedChaos.Prepare(folder, out string data, out _);
        await using PostgreSqlServer store = await PostgreSqlServer.StartAsync();
        await using RabbitMqServer broker = await RabbitMqServer.StartAsync();
        var work = new SleepingWork(TimeSpan.Zero);
        var options = new WorkOptions { Data = data, Database = store.ConnectionTo(), Broker = broker.Address, Files = data, Workers = 0 };
        await using WorkHost host = await WorkHost.OpenAsync(options, work, work, TimeProvider.System, CancellationToken.None);
        List<Running> running = [.. Enumerable.Range(0, workers).Select(_ => new Running(
            "dotnet", typeof(SharedOut).Assembly.Location, "sleeper", store.ConnectionTo(), broker.Address, data, milliseconds.ToString(CultureInfo.InvariantCulture)))];

        // Each has compiled what it does before it is measured; the real program is compiled beforehand.
        for (int i = 0; i < 2 * workers; i++)
            await HandInAsync(host, folder, Booklets + i, 8);
        await Verdicts.AwaitAsync(host.Database, 2 * workers, TimeSpan.FromMinutes(5), CancellationToken.None);
        double before = running.Sum(worker => worker.CpuSeconds);
        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < Booklets; i++)
            await HandInAsync(host, folder, i, Pages);
        await Verdicts.AwaitAsync(host.Database, Booklets + (2 * workers), TimeSpan.FromMinutes(15), CancellationToken.None);
        double took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        double cpu = running.Sum(worker => worker.CpuSeconds) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"speed: {workers} worker(s), {Booklets} × {Pages} pages of {milliseconds} ms: {took:0.0} s, {cpu * 1000 / (Booklets * Pages):0.0} ms CPU a page around the reading"));
        running.ForEach(worker => worker.Dispose());
        return took;
    }

    internal static async Task HandInAsync(WorkHost host, string folder, int number, int pages)
    {
        string path = Path.Combine(folder, "booklet.pdf");
        await File.WriteAllTextAsync(path, string.Create(CultureInfo.InvariantCulture, $"{pages} {number}"));
        await HandInAsync(host, path, number, null);
    }

    internal static Task HandInAsync(WorkHost host, string booklet, int number, string? programme)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"S{number:00000}");
        ImmutableArray<HandedInFile> files = [new HandedInFile(false, "booklet.pdf", booklet)];
        return host.Intake.ReceiveAsync(new HandedIn(name, files, false, programme, null, "district", Lane.Archive, "bench"), CancellationToken.None);
    }
}
