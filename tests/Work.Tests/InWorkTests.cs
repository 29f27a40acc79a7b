using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Tests;

/// <summary>Since when pages read are still wanted.</summary>
public sealed class InWorkTests(ClusterFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_are_wanted_from_the_first_step_that_reads_until_the_report_is_there()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        desk.Work.InTheWay = async (step, _, cancellation) =>
        {
            if (step.StartsWith("judge", StringComparison.Ordinal))
            {
                begun.TrySetResult();
                await goOn.Task.WaitAsync(cancellation);
            }

            return null;
        };
        await desk.HandInAsync(host, "A", 3);
        Assert.Null(await SinceAsync(host));
        DateTimeOffset before = TimeProvider.System.GetUtcNow();
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.InRange((await SinceAsync(host))!.Value, before.AddMilliseconds(-1), TimeProvider.System.GetUtcNow());
        goOn.SetResult();
        await WorkDesk.AwaitAsync(async () => (await WorkDesk.FindAsync(host, "A"))?.State == SubmissionState.Done);
        Assert.Null(await SinceAsync(host));
        await stop.CancelAsync();
        await running;
    }

    private static Task<DateTimeOffset?> SinceAsync(WorkHost host) =>
        host.Database.ReadAsync(session => TaskTable.InWorkSinceAsync(session, Cancellation), Cancellation);
}
