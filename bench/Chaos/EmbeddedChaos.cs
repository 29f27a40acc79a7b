#pragma warning disable RS0030, CA5394
using System.Diagnostics;
using System.Globalization;
using DocPipeline.Store;

namespace DocPipeline.Chaos;

/// <summary>One process, killed at random moments and started again; its reading children killed and frozen.</summary>
internal static class EmbeddedChaos
{
    public static async Task<bool> RunAsync(string cli, BookletPile set, Dictionary<string, string> expected, string folder, int kills)
    {
        Prepare(folder, out string data, out string watched);
        foreach (string name in set.Names)
            set.Drop(name, watched);
        var random = new Random(7);
        var pauses = new List<TimeSpan>();
        Running service = Start();
        try
        {
            for (int kill = 1; kill <= kills; kill++)
            {
                await Task.Delay(random.Next(500, 6000));
                long killed = Stopwatch.GetTimestamp();
                await service.EndAsync("KILL");
                service.Dispose();
                service = Start();
                if (await FirstStepAsync(service) is { } at)
                    pauses.Add(Stopwatch.GetElapsedTime(killed, at));
            }

            int ended = 0;
            for (int i = 0; i < 600 && ended < 3; i++)
            {
                await Task.Delay(200);
                if (service.Children().ToList() is { Count: > 0 } children)
                {
                    Running.Signal(ended++ == 1 ? "STOP" : "KILL", children[^1]);
                    await Task.Delay(2000);
                }
            }

            await using Database database = Database.OfFile(Path.Combine(data, "docpipeline.db"));
            await Verdicts.AwaitAsync(database, expected.Count, TimeSpan.FromMinutes(20), CancellationToken.None);
            await service.EndAsync("TERM");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"embedded: killed {kills} times, {ended} reading children killed or frozen; from kill to next step, start of the process included: {string.Join(", ", pauses.Select(pause => pause.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)))} s"));
            return await Verdicts.CompareAsync(database, expected, CancellationToken.None);
        }
        finally
        {
            service.Dispose();
        }

        Running Start() => new(cli, "serve", "--data", data, "--watch", watched, "--workers", "2", "--no-pdf");
    }

    internal static void Prepare(string folder, out string data, out string watched)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        watched = Directory.CreateDirectory(Path.Combine(folder, "watched")).FullName;
    }

    private static async Task<long?> FirstStepAsync(Running service)
    {
        for (int i = 0; i < 300 && !service.HasEnded; i++)
        {
            if (service.Said.FirstOrDefault(said => said.Line.Contains(" begin ", StringComparison.Ordinal)) is { Line: not null } first)
                return first.At;
            await Task.Delay(50);
        }

        return null;
    }
}
