using DocPipeline.Servers;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Work.Cluster;
using DocPipeline.Work.Queues;
using RabbitMQ.Client;

namespace DocPipeline.Work.Tests;

/// <summary>The outside fails, and comes back: servers killed and started again, messages lost, a disk that is full.</summary>
public sealed class OutsideTests(ClusterFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FilePlace.Database)]
    public async Task Loses_nothing_while_broker_and_database_are_killed_and_started_again(FilePlace place)
    {
        await using PostgreSqlServer database = await PostgreSqlServer.StartAsync();
        await using RabbitMqServer broker = await RabbitMqServer.StartAsync();
        string data = Directory.CreateTempSubdirectory("outside-").FullName;
        await using (var desk = new WorkDesk(data, database.ConnectionTo(), broker.Address, place))
        {
            desk.Work.InTheWay = async (_, _, cancellation) =>
            {
                await Task.Delay(300, cancellation);
                return null;
            };
            await using WorkHost host = await desk.OpenAsync();
            for (int i = 0; i < 6; i++)
                await desk.HandInAsync(host, $"S{i}", 16 + i);
            using var stop = new CancellationTokenSource();
            Task running = host.RunAsync(stop.Token);
            await Task.Delay(1000, Cancellation);
            await broker.KillAsync();
            await Task.Delay(1000, Cancellation);
            await broker.ResumeAsync();
            await database.KillAsync();
            await Task.Delay(1000, Cancellation);
            await database.ResumeAsync();
            await WorkDesk.AwaitAsync(async () => await WorkDesk.OpenSubmissionsAsync(host) == 0);
            await stop.CancelAsync();
            await running;
            for (int i = 0; i < 6; i++)
                Assert.Equal([$"{16 + i} pictures; set aside: "], await WorkDesk.ReportsAsync(host, $"S{i}"));
        }
    }

    [Fact]
    public async Task Sends_again_what_got_lost_but_nothing_while_its_queue_still_holds_messages()
    {
        await using var desk = new WorkDesk(Setting.Cluster, servers);
        await using WorkHost host = await desk.OpenAsync(workers: 0);
        await desk.HandInAsync(host, "A", 0, Lane.Archive);
        await using var broker = new Broker(servers.Broker.Address);
        await using IChannel channel = await broker.OpenAsync(Cancellation);
        await channel.QueuePurgeAsync("read.archive", Cancellation);
        var relay = new Relay(broker, host.Database, new Bell(), TimeProvider.System, desk.Log);
        Assert.Equal(1, await relay.SendAsync(channel, Cancellation));
        Assert.Equal(0, await relay.SendAsync(channel, Cancellation));

        await WorkDesk.AwaitAsync(async () => await channel.MessageCountAsync("read.archive", Cancellation) == 1);
        DateTimeOffset later = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(1);
        Assert.Equal(0, await relay.ReconcileAsync(channel, later, Cancellation));
        await channel.QueuePurgeAsync("read.archive", Cancellation);
        await WorkDesk.AwaitAsync(async () => await channel.MessageCountAsync("read.archive", Cancellation) == 0);
        Assert.Equal(0, await relay.ReconcileAsync(channel, TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(1), Cancellation));
        Assert.Equal(1, await relay.ReconcileAsync(channel, later, Cancellation));
        Assert.Equal(1, await relay.SendAsync(channel, Cancellation));
        await channel.QueuePurgeAsync("read.archive", Cancellation);
    }

    [Fact]
    public async Task Says_in_the_brokers_name_that_it_cannot_be_reached_and_takes_no_minute_to()
    {
        await using var broker = new Broker("amqp://guest:guest@127.0.0.1:1/");
        Task<IChannel> opening = broker.OpenAsync(Cancellation);
        await Assert.ThrowsAsync<BrokerException>(() => opening.WaitAsync(TimeSpan.FromSeconds(60), Cancellation));
    }

    [Fact]
    public async Task Keeps_a_step_open_while_its_report_cannot_be_kept_and_ends_it_when_it_can()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 1);

        // A file where the folder of what comes in should be: every write there fails as on a full disk.
        string incoming = Path.Combine(WorkPlaces.Of(desk.Options()).Files, "incoming");
        Directory.Delete(incoming);
        await File.WriteAllTextAsync(incoming, "", Cancellation);
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        await WorkDesk.AwaitAsync(async () => await host.Database.ReadAsync(
            session => session.NumberAsync($"select sum(failures) from task where kind = {"judge"}", Cancellation), Cancellation) > 0);
        Assert.Empty(await WorkDesk.ReportsAsync(host, "A"));
        File.Delete(incoming);
        await WorkDesk.AwaitAsync(async () => (await WorkDesk.FindAsync(host, "A"))?.State == SubmissionState.Done);
        await stop.CancelAsync();
        await running;
        Assert.Equal(["1 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "A"));
    }
}
