using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Work.Tests;

/// <summary>Backup and restore as docs/operations.md has it: the store while it is in use, then the files.</summary>
public sealed class BackupTests(ClusterFixture servers)
{
    [Theory]
    [InlineData(Setting.Embedded)]
    [InlineData(Setting.Cluster)]
    [InlineData(Setting.Apart)]
    public async Task Brings_back_reports_and_what_was_still_to_be_done(Setting setting)
    {
        string copy = Directory.CreateTempSubdirectory("backup-").FullName;
        string? database = null;
        await using (var desk = new WorkDesk(setting, servers))
        {
            await using WorkHost host = await desk.OpenAsync();
            await desk.HandInAsync(host, "done", 3);
            await WorkDesk.RunToEndAsync(host);
            await desk.HandInAsync(host, "queued", 9);
            if (setting == Setting.Embedded)
            {
                string file = Path.Combine(copy, "docpipeline.db");
                await host.Database.ReadAsync(
                    session => session.ExecuteAsync($"vacuum into {file}", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            }
            else
            {
                string dump = Path.Combine(copy, "dump");
                servers.Database.Dump(desk.DatabaseName!, dump);
                database = servers.Database.ConnectionTo(servers.Database.Restore(dump));
            }

            if (setting != Setting.Apart)
                CopyFolder(WorkPlaces.Of(desk.Options()).Files, Path.Combine(copy, "files"));
        }

        await using var restored = new WorkDesk(
            copy, database, setting == Setting.Embedded ? null : servers.Broker.Address, setting == Setting.Apart ? FilePlace.Database : FilePlace.Folder);
        await using WorkHost again = await restored.OpenAsync();
        Assert.Equal(["3 pictures; set aside: "], await WorkDesk.ReportsAsync(again, "done"));
        await WorkDesk.RunToEndAsync(again);
        Assert.Equal(["9 pictures; set aside: "], await WorkDesk.ReportsAsync(again, "queued"));
        Assert.Equal(SubmissionState.Done, (await WorkDesk.FindAsync(again, "queued"))?.State);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
