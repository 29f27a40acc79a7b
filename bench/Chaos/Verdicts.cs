#pragma warning disable RS0030
using DocPipeline.Store;

namespace DocPipeline.Chaos;

/// <summary>Waits for every submission's end and holds what was left against the undisturbed reports.</summary>
internal static class Verdicts
{
    public static async Task AwaitAsync(Database database, int submissions, TimeSpan atMost, CancellationToken cancellation)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (await DoneAsync(database, cancellation) < submissions)
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(began) > atMost)
                throw new TimeoutException("not every submission came to an end");
            await Task.Delay(500, cancellation);
        }
    }

    public static Task<long> DoneAsync(Database database, CancellationToken cancellation) => database.ReadAsync(
        session => session.NumberAsync($"select count(*) from submission where state in ('done', 'failed')", cancellation), cancellation);

    /// <summary>Says of every submission whether it has exactly one report and whether that is the undisturbed one.</summary>
    public static async Task<bool> CompareAsync(Database database, Dictionary<string, string> expected, CancellationToken cancellation)
    {
        bool allEqual = true;
        foreach (var (id, digest) in expected)
        {
            var found = await database.ReadAsync(
                session => session.ListAsync(
                    $"select sha256 from report_file where submission = {id} and name = 'report.json'", row => row.GetString(0), cancellation),
                cancellation);
            bool isEqual = found is [var only] && only == digest;
            allEqual &= isEqual;
            Console.WriteLine($"  {id}: {found.Length} report(s), {(isEqual ? "equal byte for byte" : "DIFFERENT")}");
        }

        long attempts = await database.ReadAsync(session => session.NumberAsync($"select cast(sum(attempt) as bigint) from task", cancellation), cancellation);
        long steps = await database.ReadAsync(session => session.NumberAsync($"select count(*) from task", cancellation), cancellation);
        long deaths = await database.ReadAsync(session => session.NumberAsync($"select cast(sum(deaths) as bigint) from page_death", cancellation), cancellation);
        Console.WriteLine($"  {steps} steps took {attempts} attempts; children died over pages {deaths} times");
        return allEqual;
    }
}
