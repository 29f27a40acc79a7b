using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work.Tests;

/// <summary>Whatever happens between two steps costs time and nothing else, embedded and in a cluster alike.</summary>
public sealed class DurabilityTests(ClusterFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Surveys_reads_in_shares_and_judges_once(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 20);
        await WorkDesk.RunToEndAsync(host);

        Assert.Equal(["judge A", "read A 0+8", "read A 16+4", "read A 8+8", "survey A"], desk.Work.Done.Order());
        Assert.Equal(["20 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "A"));
        Assert.Equal((SubmissionState.Done, "ready", 20L), (await WorkDesk.FindAsync(host, "A")) is { } row ? (row.State, row.Outcome, row.Pages) : default);
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    [InlineData(Setting.Apart)]
    public async Task Gives_back_what_is_in_hand_when_told_to_stop_and_goes_on_when_started_again(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        var begun = new TaskCompletionSource();
        desk.Work.InTheWay = async (step, _, cancellation) =>
        {
            if (step.StartsWith("read", StringComparison.Ordinal))
            {
                begun.TrySetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return null;
        };
        await using (WorkHost host = await desk.OpenAsync())
        {
            await desk.HandInAsync(host, "A", 20);
            using var stop = new CancellationTokenSource();
            Task running = host.RunAsync(stop.Token);
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
            await stop.CancelAsync();
            await running.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
            long held = await host.Database.ReadAsync(session => session.NumberAsync($"select count(*) from task where worker is not null", Cancellation), Cancellation);
            Assert.Equal(0, held);
        }

        desk.Work.InTheWay = null;
        await using WorkHost again = await desk.OpenAsync();
        await WorkDesk.RunToEndAsync(again);
        Assert.Equal(["20 pictures; set aside: "], await WorkDesk.ReportsAsync(again, "A"));
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Sets_a_page_aside_after_its_child_has_died_three_times_and_says_so_in_the_report(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        var tries = 0;
        desk.Work.InTheWay = (step, setAside, _) =>
        {
            if (!step.StartsWith("read A 0", StringComparison.Ordinal) || setAside.Any(page => page.Page == 5))
                return Task.FromResult<(StepOutcome, string?, ImmutableArray<DeadPage>)?>(null);
            Interlocked.Increment(ref tries);
            return Task.FromResult<(StepOutcome, string?, ImmutableArray<DeadPage>)?>((StepOutcome.ChildrenDied, "died", [new DeadPage("abc", "Scan", 5)]));
        };
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 10);
        await WorkDesk.RunToEndAsync(host);

        Assert.Equal(3, tries);
        Assert.Equal(["10 pictures; set aside: 5"], await WorkDesk.ReportsAsync(host, "A"));
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Tries_again_what_failed_outside_and_says_of_what_stays_broken_that_it_did(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        var failed = new ConcurrentDictionary<string, int>();
        desk.Work.InTheWay = (step, _, _) =>
        {
            int times = failed.AddOrUpdate(step, 1, (_, before) => before + 1);
            (StepOutcome, string?, ImmutableArray<DeadPage>)? answer = step switch
            {
                "survey disk" when times <= 2 => (StepOutcome.OutsideFailed, "no space left", []),
                "survey bug" => (StepOutcome.Broken, "a bug", []),
                "survey bad" => (StepOutcome.Unusable, "not a booklet", []),
                _ => null,
            };
            return Task.FromResult(answer);
        };
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "disk", 1);
        await desk.HandInAsync(host, "bug", 2);
        await desk.HandInAsync(host, "bad", 3);
        await WorkDesk.RunToEndAsync(host);

        Assert.Equal(["1 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "disk"));
        Assert.Equal((SubmissionState.Failed, "a bug"), (await WorkDesk.FindAsync(host, "bug")) is { } bug ? (bug.State, bug.Reason) : default);
        Assert.Equal((SubmissionState.Failed, "not a booklet"), (await WorkDesk.FindAsync(host, "bad")) is { } bad ? (bad.State, bad.Reason) : default);
        Assert.Equal((3, 1), (failed["survey bug"], failed["survey bad"]));
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Changes_nothing_by_ending_a_step_that_somebody_else_has_taken_on_since(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 0);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        Claim? frozen = await host.Database.WriteAsync(session => TaskTable.ClaimAsync(session, "A/1/survey/0", "frozen", false, now, now, Cancellation), Cancellation);
        Claim? heir = await host.Database.WriteAsync(session => TaskTable.ClaimAsync(session, "A/1/survey/0", "heir", true, now, now, Cancellation), Cancellation);
        Assert.NotNull(frozen);
        Assert.NotNull(heir);
        Assert.False(await StepEnd.SurveyedAsync(host.Database, frozen, 9, 0, 8, now, Cancellation));
        Assert.False(await StepEnd.GiveBackAsync(host.Database, frozen, [new DeadPage("abc", "Scan", 1)], "late", now, false, Cancellation));
        Assert.True(await StepEnd.SurveyedAsync(host.Database, heir, 1, 0, 8, now, Cancellation));
        Assert.False(await StepEnd.SurveyedAsync(host.Database, heir, 2, 0, 8, now, Cancellation));
        Assert.Equal((SubmissionState.Judging, 1L), (await WorkDesk.FindAsync(host, "A")) is { } row ? (row.State, row.Pages) : default);
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Takes_a_message_that_comes_twice_for_none_while_somebody_alive_holds_the_step(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 0);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        await host.Database.WriteAsync(session => session.ExecuteAsync($"insert into worker (id, seen_at) values ('alive', {now})", Cancellation), Cancellation);
        Task<Claim?> ClaimAsync(string worker, DateTimeOffset lostBefore) => host.Database.WriteAsync(
            session => TaskTable.ClaimAsync(session, "A/1/survey/0", worker, false, now, lostBefore, Cancellation), Cancellation);
        Assert.Equal(1, (await ClaimAsync("alive", now))?.Attempt);
        Assert.Null(await ClaimAsync("other", now));
        Assert.Equal(2, (await ClaimAsync("other", now + TimeSpan.FromSeconds(1)))?.Attempt);
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Calls_off_what_is_under_way_and_leaves_no_report_of_it(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        var begun = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        desk.Work.InTheWay = async (step, _, cancellation) =>
        {
            if (step != "read A 0+8")
                return null;
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ended.TrySetResult();
            return null;
        };
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 8);
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.True(await host.Database.WriteAsync(session => SubmissionTable.CancelAsync(session, "A", TimeProvider.System.GetUtcNow(), Cancellation), Cancellation));
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await desk.HandInAsync(host, "B", 0);
        await WorkDesk.AwaitAsync(async () => (await WorkDesk.FindAsync(host, "B"))?.State == SubmissionState.Done);
        await stop.CancelAsync();
        await running;
        Assert.Equal(SubmissionState.Cancelled, (await WorkDesk.FindAsync(host, "A"))?.State);
        Assert.Empty(await WorkDesk.ReportsAsync(host, "A"));
    }

    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    public async Task Judges_anew_without_reading_anew_and_keeps_the_report_before(Setting setting)
    {
        await using var desk = new WorkDesk(setting, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 3);
        await WorkDesk.RunToEndAsync(host);
        Assert.True(await host.Database.WriteAsync(session => SubmissionTable.JudgeAnewAsync(session, "A", TimeProvider.System.GetUtcNow(), Cancellation), Cancellation));
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal(["judge A", "judge A", "read A 0+3", "survey A"], desk.Work.Done.Order());
        Assert.Equal(2, (await WorkDesk.ReportsAsync(host, "A")).Length);
    }
}
