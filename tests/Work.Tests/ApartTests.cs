using DocPipeline.Store.Files;

namespace DocPipeline.Work.Tests;

/// <summary>Processes that share nothing but database and broker.</summary>
public sealed class ApartTests(ClusterFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_process_has_a_data_folder_of_its_own_and_reads_what_another_took_in()
    {
        await using var desk = new WorkDesk(Setting.Apart, servers);
        await using WorkHost door = await desk.OpenAsync(workers: 0);
        await using WorkHost worker = await desk.OpenAsync(workers: 1);
        await desk.HandInAsync(door, "A", 12);
        using var stop = new CancellationTokenSource();
        Task[] running = [door.RunAsync(stop.Token), worker.RunAsync(stop.Token)];
        await WorkDesk.AwaitAsync(async () => await WorkDesk.OpenSubmissionsAsync(door) == 0);
        await stop.CancelAsync();
        await Task.WhenAll(running);
        Assert.Equal(["12 pictures; set aside: "], await WorkDesk.ReportsAsync(door, "A"));
    }

    [Fact]
    public async Task A_process_that_looks_for_files_elsewhere_than_the_store_keeps_them_is_refused()
    {
        await using var desk = new WorkDesk(Setting.Apart, servers);
        await using WorkHost host = await desk.OpenAsync();
        var refused = await Assert.ThrowsAsync<FilesElsewhereException>(() => WorkHost.OpenAsync(
            desk.Options() with { FilesIn = FilePlace.Folder }, desk.Work, desk.Log, TimeProvider.System, Cancellation));
        Assert.Equal("database", refused.Message);
    }
}
