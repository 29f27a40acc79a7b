using System.Collections.Immutable;
using System.Data.Common;
using DocPipeline.Store;

namespace DocPipeline.Web.Seeing;

/// <summary>Looks whether the work can be done.</summary>
internal sealed class Readiness(Database database, IReviewDesk desk, WebOptions options)
{
    private const long LeastRoom = 1L << 30;

    /// <summary>What is missing; empty where nothing is.</summary>
    public async Task<ImmutableArray<Lack>> LacksAsync(CancellationToken cancellation)
    {
        ImmutableArray<Lack>.Builder missing = ImmutableArray.CreateBuilder<Lack>();
        try
        {
            await database.ReadAsync(session => session.NumberAsync($"select count(*) from submission where id = {""}", cancellation), cancellation).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            missing.Add(new Lack("database: " + failure.Message, IsEssential: true));
        }

        try
        {
            string probe = Path.Combine(Directory.CreateDirectory(options.UploadFolder).FullName, $"probe-{Guid.NewGuid():n}");
            await File.WriteAllTextAsync(probe, "", cancellation).ConfigureAwait(false);
            File.Delete(probe);
            if (new DriveInfo(options.UploadFolder).AvailableFreeSpace < LeastRoom)
                missing.Add(new Lack("disk: less than 1 GiB is left", IsEssential: true));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            missing.Add(new Lack("disk: " + failure.GetType().Name, IsEssential: true));
        }

        missing.AddRange(desk.Lacks());
        return missing.DrainToImmutable();
    }
}
