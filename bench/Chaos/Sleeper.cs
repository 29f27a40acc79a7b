using System.Runtime.InteropServices;
using DocPipeline.Work;

namespace DocPipeline.Chaos;

/// <summary>A worker that knows nothing but the connection strings and sleeps over every page.</summary>
internal static class Sleeper
{
    public static async Task<int> RunAsync(string database, string broker, string files, int milliseconds)
    {
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        var work = new SleepingWork(TimeSpan.FromMilliseconds(milliseconds));
        var options = new WorkOptions { Data = files, Files = files, Database = database, Broker = broker, Workers = 1 };
        await using WorkHost host = await WorkHost.OpenAsync(options, work, work, TimeProvider.System, stop.Token);
        await host.RunAsync(stop.Token);
        return 0;
    }
}
