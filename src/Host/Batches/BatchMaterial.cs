using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Extraction;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Batches;

/// <summary>Makes a case of what lies in a submission's folder or archive: which file is the record, which programme it names.</summary>
internal sealed class BatchMaterial(
    BatchOptions options, GivenLists lists, ProgrammeShelf programmes, ReadingOptions reading, ChildLauncher launcher, string made, Messages messages)
{
    // What every report of this run depends on besides its files: program, engines, options.
    private readonly string _made = made;

    /// <exception cref="UnusableInputException">Something is missing, cannot be read, or cannot be told apart.</exception>
    public BatchCase Gather(BatchItem item, CancellationToken cancellation)
    {
        foreach (string file in item.Booklet.Where(file => !Path.Exists(file)))
            throw new UnusableInputException(file, messages["booklet.missing"]);
        using var reader = new BookletReader(reading, launcher);
        var (files, found, record) = Look(item, reader, cancellation);
        string stated = item.Programme ?? record?.Programme ?? options.Programme
            ?? throw new UnusableInputException(item.Name, messages["batch.no-programme"]);
        Programme programme = programmes.Find(stated);

        // JSON is never a page: a report or another export beside the record would only be found unreadable.
        ImmutableArray<string> leftOut = item.IsWhole
            ? [.. files.Where(f => f.Data == DataKind.Json || ReferenceEquals(f, found)).Select(f => f.Name)]
            : [];
        var application = new Application(
            item.Booklet, record is null ? null : SubmissionInterpreter.Interpret(record, programme), programme, item.ReceivedAt,
            options.Stage, lists, messages.Language);
        ImmutableArray<HandedInFile> booklet = [.. files.Where(f => !leftOut.Contains(f.Name))];
        return new BatchCase(application, leftOut, string.Join(' ', booklet.Select(f => f.Sha256)), DigestOf(booklet, record, application));
    }

    /// <summary>The online record, where there is one; nothing else of the material is judged yet.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, or cannot be told apart.</exception>
    public OnlineRecord? RecordOf(BatchItem item, CancellationToken cancellation)
    {
        using var reader = new BookletReader(reading, launcher);
        return Look(item, reader, cancellation).Record;
    }

    private (ImmutableArray<HandedInFile> Files, HandedInFile? Found, OnlineRecord? Record) Look(BatchItem item, BookletReader reader, CancellationToken cancellation)
    {
        ImmutableArray<HandedInFile> files = [.. item.Booklet.SelectMany(path => reader.List(path, cancellation))];
        HandedInFile? found = item.IsWhole ? RecordFiles.Find(item.Name, files, messages) : null;
        OnlineRecord? record = item.Online is { } online
            ? OnlineRecordReader.Read(online, programmes.Vocabulary, messages.Language)
            : found is null ? null : ReadFound(item, found);
        return (files, found, record);
    }

    // What was unpacked bears a name of ours; the report and a refusal bear the record's own.
    private OnlineRecord ReadFound(BatchItem item, HandedInFile found)
    {
        try
        {
            return OnlineRecordReader.Read(found.Path, programmes.Vocabulary, messages.Language) with { FileName = Path.GetFileName(found.Name) };
        }
        catch (UnusableInputException unusable)
        {
            throw new UnusableInputException($"{item.Name}/{found.Name}", unusable.Expected);
        }
    }

    private string DigestOf(ImmutableArray<HandedInFile> booklet, OnlineRecord? record, Application application)
    {
        var parts = new StringBuilder(_made).Append('\n')
            .Append(application.Programme.Id).Append(' ').Append(application.Programme.Sha256).Append('\n')
            .Append(record?.Sha256).Append('\n').Append(application.ReceivedAt?.AsStated).Append('\n')
            .Append(application.Stage).Append('\n').Append(lists.Sha256).Append('\n');
        foreach (HandedInFile file in booklet)
            parts.Append(file.Sha256).Append(' ').Append(file.Name).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())));
    }
}
