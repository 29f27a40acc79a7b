#pragma warning disable RS0030
using System.Diagnostics;
using System.Globalization;
using DocPipeline.Work;

namespace DocPipeline.Chaos;

/// <summary>Many queued submissions in the embedded setting: what a process that works through them holds in memory.</summary>
internal static class Backlog
{
    public static async Task RunAsync(string folder, int queued)
    {
        EmbeddedChaos.Prepare(folder, out string data, out _);
        var work = new SleepingWork(TimeSpan.Zero);
        await using WorkHost host = await WorkHost.OpenAsync(new WorkOptions { Data = data, Workers = 2 }, work, work, TimeProvider.System, CancellationToken.None);
        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < queued; i++)
            await SharedOut.HandInAsync(host, folder, i, 1);
        Say("queued", queued, began);
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        for (int tenth = 1; tenth <= 10; tenth++)
        {
            while (await Verdicts.DoneAsync(host.Database, CancellationToken.None) < (long)queued * tenth / 10)
                await Task.Delay(200);
            Say("done", queued * tenth / 10, began);
        }

        await stop.CancelAsync();
        await running;
    }

    private static void Say(string what, int count, long began)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"backlog: {count} {what} after {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s, {self.WorkingSet64 >> 20} MB, {self.TotalProcessorTime.TotalSeconds:0} CPU s"));
    }
}
