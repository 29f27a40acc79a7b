using System.Collections.Immutable;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Work.Steps;

/// <summary>A folder in which a submission's files lie under their names for as long as a step needs them.</summary>
internal sealed class ParcelFolder : IDisposable
{
    private const string BookletFolder = "booklet";
    private const string RecordFolder = "record";
    private readonly string _folder;

    private ParcelFolder(string root, SubmissionRow submission, ImmutableArray<Material> material)
    {
        _folder = Directory.CreateDirectory(Path.Combine(root, Guid.NewGuid().ToString("n"))).FullName;
        Output = Path.Combine(_folder, "report");
        Parcel = new Parcel(
            submission.Id,
            [.. material.Where(file => !file.IsRecord).Select(file => Path.Combine(_folder, BookletFolder, file.Name.Split('/')[0])).Distinct()],
            material.LastOrDefault(file => file.IsRecord) is { } record ? PlaceOf(record) : null,
            submission.IsWhole, submission.Programme, submission.Received, submission.Stage);
    }

    public Parcel Parcel { get; }

    /// <summary>Where the report goes.</summary>
    public string Output { get; }

    /// <summary>Lays the files out.</summary>
    public static async Task<ParcelFolder> LayOutAsync(
        string root, IFileStore files, SubmissionRow submission, ImmutableArray<Material> material, CancellationToken cancellation)
    {
        var folder = new ParcelFolder(root, submission, material);
        bool isComplete = false;
        try
        {
            foreach (Material file in material)
                await files.LayOutAsync(file.File.Sha256, folder.PlaceOf(file), cancellation).ConfigureAwait(false);
            isComplete = true;
            return folder;
        }
        finally
        {
            if (!isComplete)
                folder.Dispose();
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PlaceOf(Material file) => Path.Combine(_folder, file.IsRecord ? RecordFolder : BookletFolder, file.Name);
}
