using DocPipeline.Store.Submissions;

namespace DocPipeline.Work.Tests;

/// <summary>A folder people drop submissions into.</summary>
public sealed class WatchedFolderTests(ClusterFixture servers)
{
    [Fact]
    public async Task Takes_a_folder_once_it_no_longer_grows_and_leaves_it_as_it_is()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        string dropped = Directory.CreateDirectory(Path.Combine(desk.Watched, "A")).FullName;
        File.WriteAllText(Path.Combine(desk.Watched, "A.json"), "A programme");
        await using WorkHost host = await desk.OpenAsync();
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        for (int i = 1; i <= 4; i++)
        {
            File.WriteAllText(Path.Combine(dropped, "booklet.pdf"), i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await Task.Delay(700, TestContext.Current.CancellationToken);
        }

        await WorkDesk.AwaitAsync(async () => (await WorkDesk.FindAsync(host, "A"))?.State == SubmissionState.Done);
        await stop.CancelAsync();
        await running;
        Assert.Equal(["4 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "A"));
        Assert.Equal("4", await File.ReadAllTextAsync(Path.Combine(dropped, "booklet.pdf"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Refuses_a_broken_record_and_a_folder_with_a_link_and_goes_on_with_the_rest()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        Directory.CreateDirectory(desk.Watched);
        File.WriteAllText(Path.Combine(desk.Watched, "broken.json"), "broken");
        Directory.CreateDirectory(Path.Combine(desk.Watched, "linked"));
        File.CreateSymbolicLink(Path.Combine(desk.Watched, "linked", "booklet.pdf"), "/etc/hostname");
        Directory.CreateDirectory(Path.Combine(desk.Watched, "B"));
        File.WriteAllText(Path.Combine(desk.Watched, "B", "booklet.pdf"), "1");
        File.WriteAllText(Path.Combine(desk.Watched, "record.json"), "B programme");
        await using WorkHost host = await desk.OpenAsync();
        using var stop = new CancellationTokenSource();
        Task running = host.RunAsync(stop.Token);
        await WorkDesk.AwaitAsync(async () => (await WorkDesk.FindAsync(host, "B"))?.State == SubmissionState.Done);
        await WorkDesk.AwaitAsync(async () => await WorkDesk.FindAsync(host, "linked") is not null && await WorkDesk.FindAsync(host, "broken") is not null);
        await stop.CancelAsync();
        await running;
        Assert.Equal((SubmissionState.Failed, "the record is broken"), (await WorkDesk.FindAsync(host, "broken")) is { } broken ? (broken.State, broken.Reason) : default);
        Assert.Equal(SubmissionState.Failed, (await WorkDesk.FindAsync(host, "linked"))?.State);
    }
}
