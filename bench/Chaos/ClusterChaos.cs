#pragma warning disable RS0030
using System.Diagnostics;
using System.Globalization;
using DocPipeline.Servers;
using DocPipeline.Store;

namespace DocPipeline.Chaos;

/// <summary>Four workers: one killed, one frozen; then broker and database killed and started again.</summary>
internal static class ClusterChaos
{
    public static async Task<bool> RunAsync(string cli, BookletPile set, Dictionary<string, string> expected, string folder)
    {
        EmbeddedChaos.Prepare(folder, out string data, out string watched);
        await using PostgreSqlServer store = await PostgreSqlServer.StartAsync();
        await using RabbitMqServer broker = await RabbitMqServer.StartAsync();
        string files = Path.Combine(folder, "shared");
        string[] cluster = ["--database", store.ConnectionTo(), "--broker", broker.Address, "--files", files, "--workers", "1", "--no-pdf"];
        await using Database database = Database.OfServer(store.ConnectionTo());
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        using Running door = new(cli, ["serve", "--data", data, "--watch", watched, .. cluster]);
        List<Running> workers = [.. Enumerable.Range(0, 4).Select(_ => new Running(cli, ["worker", .. cluster]))];
        try
        {
            foreach (string name in set.Names)
                set.Drop(name, watched);
            await KillOneAsync(workers, door);
            if (Busy(workers.Skip(1)) is { } frozen)
                frozen.Worker.Signal("STOP");
            await Task.Delay(3000);
            await broker.KillAsync();
            await Task.Delay(2000);
            await broker.ResumeAsync();
            await Task.Delay(3000);
            await store.KillAsync();
            await Task.Delay(1000);
            await store.ResumeAsync();
            await Verdicts.AwaitAsync(database, expected.Count, TimeSpan.FromMinutes(20), CancellationToken.None);
            foreach (Running worker in workers.Where(worker => !worker.HasEnded))
                worker.Signal("CONT");
            await Task.Delay(3000);
            Console.WriteLine("cluster: one of four workers killed, one frozen and woken at the end; broker and database killed and started again");
            return await Verdicts.CompareAsync(database, expected, CancellationToken.None);
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }

    // Kills a worker in the middle of a step, and waits until somebody else has taken that step on.
    private static async Task KillOneAsync(List<Running> workers, Running door)
    {
        (Running Worker, string Task)? busy = null;
        for (int i = 0; i < 1200 && busy is null; i++)
        {
            busy = Busy(workers);
            await Task.Delay(50);
        }

        if (busy is not var (victim, task))
            return;
        long killed = Stopwatch.GetTimestamp();
        await victim.EndAsync("KILL");
        for (int i = 0; i < 600; i++)
        {
            var again = workers.Append(door).Where(worker => worker != victim).SelectMany(worker => worker.Said)
                .FirstOrDefault(said => said.At > killed && said.Line.Contains($" begin {task} ", StringComparison.Ordinal));
            if (again.Line is not null)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cluster: from SIGKILL to the step's next attempt: {Stopwatch.GetElapsedTime(killed, again.At).TotalSeconds:0.00} s"));
                return;
            }

            await Task.Delay(50);
        }

        Console.WriteLine($"cluster: {task} was not taken on again within 30 s");
    }

    private static (Running Worker, string Task)? Busy(IEnumerable<Running> workers)
    {
        foreach (Running worker in workers.Where(worker => !worker.HasEnded))
        {
            if (worker.Said.Select(said => said.Line).LastOrDefault(line => line.Contains("/1/", StringComparison.Ordinal)) is { } last
                && last.Contains(" begin ", StringComparison.Ordinal))
            {
                return (worker, last.Split(' ')[2]);
            }
        }

        return null;
    }
}
