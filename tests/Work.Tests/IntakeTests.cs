using DocPipeline.Store.Submissions;
using DocPipeline.Work.Intakes;

namespace DocPipeline.Work.Tests;

/// <summary>What is handed in twice, in parts, or under another name.</summary>
public sealed class IntakeTests(ClusterFixture servers)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Changes_nothing_where_the_same_is_handed_in_again()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 3);
        await WorkDesk.RunToEndAsync(host);
        SubmissionRow again = await desk.HandInAsync(host, "A", 3);
        Assert.Equal((1L, SubmissionState.Done), (again.Version, again.State));
        Assert.Single(desk.Work.Done, "survey A");
    }

    [Fact]
    public async Task Works_on_one_content_once_and_gives_every_name_of_it_the_report()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 3);
        await desk.HandInAsync(host, "B", 3);
        await WorkDesk.RunToEndAsync(host);
        SubmissionRow late = await desk.HandInAsync(host, "C", 3);
        Assert.Equal(SubmissionState.Done, late.State);
        Assert.DoesNotContain(desk.Work.Done, step => step.EndsWith('B') || step.EndsWith('C'));
        Assert.Equal(await WorkDesk.ReportsAsync(host, "A"), await WorkDesk.ReportsAsync(host, "B"));
        Assert.Equal(await WorkDesk.ReportsAsync(host, "A"), await WorkDesk.ReportsAsync(host, "C"));
    }

    [Fact]
    public async Task Works_on_the_next_of_the_same_content_where_the_first_is_called_off()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        foreach (string name in new[] { "A", "B", "C" })
            await desk.HandInAsync(host, name, 3);
        Assert.True(await host.Database.WriteAsync(session => SubmissionTable.CancelAsync(session, "A", TimeProvider.System.GetUtcNow(), Cancellation), Cancellation));
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal(["judge B", "read B 0+3", "survey B"], desk.Work.Done.Order());
        Assert.Empty(await WorkDesk.ReportsAsync(host, "A"));
        Assert.Equal(await WorkDesk.ReportsAsync(host, "B"), await WorkDesk.ReportsAsync(host, "C"));
    }

    [Fact]
    public async Task Reads_anew_what_is_handed_in_with_other_content()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        await desk.HandInAsync(host, "A", 3);
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal((2L, SubmissionState.Reading), (await desk.HandInAsync(host, "A", 4)) is { } row ? (row.Version, row.State) : default);
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal(["3 pictures; set aside: ", "4 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "A"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Joins_booklet_and_record_by_the_submissions_id_whichever_comes_first(bool recordFirst)
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync();
        string record = Path.Combine(Directory.CreateTempSubdirectory("record-").FullName, "record.json");
        File.WriteAllText(record, "A programme");
        HandedIn alone = new("any name", [new HandedInFile(true, "record.json", record)], false, null, null, "district", Lane.Interactive, "test");
        if (recordFirst)
            Assert.Equal(SubmissionState.Waiting, (await host.Intake.ReceiveAsync(alone, Cancellation)).Submission?.State);
        SubmissionRow booklet = await desk.HandInAsync(host, "A", 5, programme: null);
        Assert.Equal(recordFirst ? SubmissionState.Reading : SubmissionState.Waiting, booklet.State);
        if (!recordFirst)
            Assert.Equal(SubmissionState.Reading, (await host.Intake.ReceiveAsync(alone, Cancellation)).Submission?.State);
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal(["5 pictures; set aside: "], await WorkDesk.ReportsAsync(host, "A"));
        File.Delete(record);
    }

    [Theory]
    [InlineData("../a.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.pdf")]
    [InlineData("..\\a.pdf")]
    [InlineData("")]
    [InlineData("a\nb")]
    public void Lets_no_name_lead_out_of_its_folder(string name) => Assert.False(Intake.IsSafe(name));

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("附件/营业执照.pdf")]
    [InlineData("a..b.pdf")]
    public void Takes_names_that_stay_in_their_folder(string name) => Assert.True(Intake.IsSafe(name));

    [Fact]
    public async Task Does_what_is_urgent_before_the_archive_and_what_closes_first_before_what_closes_later()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using WorkHost host = await desk.OpenAsync(workers: 1);
        await desk.HandInAsync(host, "archive", 1, Lane.Archive);
        await desk.HandInAsync(host, "later", 2);
        await desk.HandInAsync(host, "sooner", 3);
        await host.Database.WriteAsync(session => session.ExecuteAsync($"update task set due_at = 5 where submission = 'sooner'", Cancellation), Cancellation);
        await host.Database.WriteAsync(session => session.ExecuteAsync($"update submission set due_at = 5 where id = 'sooner'", Cancellation), Cancellation);
        await WorkDesk.RunToEndAsync(host);
        Assert.Equal(
            ["survey sooner", "read sooner 0+3", "judge sooner", "survey later", "read later 0+2", "judge later", "survey archive", "read archive 0+1", "judge archive"],
            desk.Work.Done);
    }

    [Fact]
    public async Task Lets_no_second_process_work_on_a_data_folder()
    {
        await using var desk = new WorkDesk(Setting.Embedded, servers);
        await using (WorkHost host = await desk.OpenAsync())
            await Assert.ThrowsAsync<DataInUseException>(() => desk.OpenAsync());
        await using WorkHost after = await desk.OpenAsync();
    }
}
