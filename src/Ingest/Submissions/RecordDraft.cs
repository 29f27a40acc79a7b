using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>A record while it is being read. Says nothing twice: a second statement of the same heading must agree with the first.</summary>
internal sealed class RecordDraft
{
    // The dictionary has some fifty fields, ten of them by year; an export hundreds of times that is not one submission.
    private const int MaxEntries = 20_000;
    private const int MaxAttachments = 5_000;
    private const int MaxCharacters = 20_000;

    private readonly ImmutableArray<OnlineEntry>.Builder _entries = ImmutableArray.CreateBuilder<OnlineEntry>();
    private readonly Dictionary<RecordHeading, string> _headings = [];
    private ImmutableArray<OnlineAttachment>.Builder? _attachments;

    public int EntryCount => _entries.Count;

    public void Add(OnlineEntry entry) => _entries.Add(entry);

    public void Add(OnlineAttachment attachment)
    {
        HasAttachments();
        _attachments!.Add(attachment);
    }

    /// <summary>The record speaks of attachments, be it to say that there are none.</summary>
    public void HasAttachments() => _attachments ??= ImmutableArray.CreateBuilder<OnlineAttachment>();

    /// <summary>False where the heading was stated before, otherwise.</summary>
    public bool TrySet(RecordHeading heading, string value) => _headings.TryAdd(heading, value) || _headings[heading] == value;

    public OnlineRecord Finish(string fileName, string sha256, Refusal refusal)
    {
        if (_entries.Count > MaxEntries)
            throw refusal.Because("too-many-entries", MaxEntries);
        if (_attachments?.Count > MaxAttachments)
            throw refusal.Because("too-many-attachments", MaxAttachments);
        if (_entries.FirstOrDefault(entry => entry.Value.Length + entry.Label.Length > MaxCharacters) is { } endless)
            throw refusal.Because("value-too-long", endless.Label[..Math.Min(endless.Label.Length, 40)], MaxCharacters);

        return new OnlineRecord(
            fileName,
            sha256,
            _headings.GetValueOrDefault(RecordHeading.Programme),
            _headings.GetValueOrDefault(RecordHeading.SubmissionId),
            MomentOf(RecordHeading.SubmittedAt, refusal),
            MomentOf(RecordHeading.ApplicantSubmittedAt, refusal),
            _headings.GetValueOrDefault(RecordHeading.District),
            _entries.ToImmutable(),
            _attachments?.ToImmutable());
    }

    // A time that cannot be read would quietly take the deadline out of the check.
    private Moment? MomentOf(RecordHeading heading, Refusal refusal)
    {
        if (_headings.GetValueOrDefault(heading) is not { } text)
            return null;
        return Moment.Parse(text) ?? throw refusal.Because("bad-time", heading, text);
    }
}
