using System.Collections.Immutable;
using DocPipeline.Store;
using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;
using DocPipeline.Work.Queues;
using DocPipeline.Work.Steps;

namespace DocPipeline.Work.Intakes;

/// <summary>The one way in: keeps the files, asks the record what it says of itself, and enters the submission. Once it answers, nothing is lost.</summary>
public sealed class Intake
{
    private const int LongestId = 200;
    private readonly Database _database;
    private readonly IFileStore _files;
    private readonly IBookletWork _work;
    private readonly string _workRoot;
    private readonly Bell _bell;
    private readonly TimeProvider _clock;

    internal Intake(Database database, IFileStore files, IBookletWork work, string workRoot, Bell bell, TimeProvider clock) =>
        (_database, _files, _work, _workRoot, _bell, _clock) = (database, files, work, workRoot, bell, clock);

    /// <summary>Takes it in.</summary>
    /// <returns>The submission as it stands now, or why it is refused; or that it is another district's, and nothing was taken in.</returns>
    public async Task<(SubmissionRow? Submission, string? Refusal, bool IsForeign)> ReceiveAsync(HandedIn handedIn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(handedIn);
        ImmutableArray<Material> material = await KeepAsync(handedIn, cancellation).ConfigureAwait(false);
        SubmissionRow submission = Draft(handedIn);
        StepResult<Particulars> said;
        using (var folder = await ParcelFolder.LayOutAsync(_workRoot, _files, submission, material, cancellation).ConfigureAwait(false))
            said = await _work.DescribeAsync(folder.Parcel, cancellation).ConfigureAwait(false);
        if (said.Value is not { } particulars)
            return (null, said.Reason ?? "", false);
        submission = submission with
        {
            Id = IdOf(particulars.SubmissionId ?? handedIn.Name),
            Programme = particulars.Programme,
            District = particulars.District,
            Applicant = particulars.Applicant,
            DueAt = particulars.DueAt,
        };
        if (handedIn.OnlyDistrict is { } own && await IsForeignAsync(submission, own, cancellation).ConfigureAwait(false))
            return (null, null, true);
        SubmissionRow received = await Reception.ReceiveAsync(_database, submission, material, _clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        _bell.Ring();
        return (received, null, false);
    }

    /// <summary>Remembers what had to be refused, where nobody waits for the answer.</summary>
    /// <returns>The id it is remembered by.</returns>
    public async Task<string> RefuseAsync(HandedIn handedIn, string reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(handedIn);
        SubmissionRow draft = Draft(handedIn);
        await Reception.RefuseAsync(_database, draft, [], reason, _clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        return draft.Id;
    }

    // Its record says so, or it bears the id of one that is known and is another's: a part of it would change that one.
    private async Task<bool> IsForeignAsync(SubmissionRow submission, string own, CancellationToken cancellation)
    {
        SubmissionRow? known = await _database.ReadAsync(
            session => SubmissionTable.FindAsync(session, submission.Id, cancellation), cancellation).ConfigureAwait(false);
        return (submission.District ?? own) != own || (known?.District ?? own) != own;
    }

    private async Task<ImmutableArray<Material>> KeepAsync(HandedIn handedIn, CancellationToken cancellation)
    {
        ImmutableArray<Material>.Builder material = ImmutableArray.CreateBuilder<Material>(handedIn.Files.Length);
        foreach (HandedInFile file in handedIn.Files)
        {
            if (!IsSafe(file.Name))
                throw new ArgumentException($"'{file.Name}' leads out of its folder", nameof(handedIn));
            material.Add(new Material(file.IsRecord, file.Name, await _files.PutAsync(file.Path, cancellation).ConfigureAwait(false)));
        }

        return material.DrainToImmutable();
    }

    private SubmissionRow Draft(HandedIn handedIn)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        return new SubmissionRow(
            IdOf(handedIn.Name), 1, SubmissionState.Waiting, handedIn.Lane, handedIn.IsWhole, handedIn.Programme, null, null, handedIn.Stage,
            handedIn.Received, null, "", null, handedIn.Origin, null, null, 0, now, now);
    }

    /// <summary>True for a name that stays within its folder.</summary>
    public static bool IsSafe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && !name.Contains('\\', StringComparison.Ordinal) && !name.Any(char.IsControl)
            && name.Split('/').All(part => part is not ("" or "." or ".."));
    }

    // It stands in addresses and file names of others: no control codes, no endless length.
    private static string IdOf(string stated)
    {
        string id = string.Concat(stated.Trim().Where(c => !char.IsControl(c) && c is not ('/' or '\\')));
        return id.Length switch
        {
            0 => Guid.NewGuid().ToString("n"),
            > LongestId => id[..LongestId],
            _ => id,
        };
    }
}
