using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Cli;
using DocPipeline.Ingest;
using DocPipeline.Validation.Batches;

namespace DocPipeline.Host.Batches;

/// <summary>
/// Checks a batch in three rounds. The records tell at once who applies where, so that nearly every report is written once, with its
/// standing in the batch; what only the booklets tell (a patent in two lists) is known when all are read, and the few reports it concerns are
/// written anew. Between the rounds nothing of a submission is kept but its entry and its line of the summary.
/// </summary>
internal sealed class BatchRun(BatchOptions options, BatchMaterial material, Packs packs, ReadingOptions reading, Outside outside, Messages messages, Action<int, BatchResult> told)
{
    private BatchEntry?[] _entries = [];
    private BatchResult?[] _results = [];
    private string?[] _standings = [];
    private int _done;

    public async Task<ImmutableArray<BatchResult>> RunAsync(ImmutableArray<BatchItem> items, CancellationToken cancellation)
    {
        (_entries, _results, _standings) = (new BatchEntry?[items.Length], new BatchResult?[items.Length], new string?[items.Length]);
        await EachAsync(Enumerable.Range(0, items.Length), at => SurveyAsync(items[at], at, cancellation), cancellation).ConfigureAwait(false);

        var index = new BatchIndex(_entries.OfType<BatchEntry>());
        var waiting = Enumerable.Range(0, items.Length).Where(at => _results[at] is null).ToList();
        await EachAsync(waiting, at => CheckAsync(items[at], at, index, cancellation), cancellation).ConfigureAwait(false);

        index = new BatchIndex(_entries.OfType<BatchEntry>());
        var stale = Enumerable.Range(0, items.Length).Where(at => _standings[at] is { } then && then != KeyOf(index.StandingOf(_entries[at]!))).ToList();
        await EachAsync(stale, at => CheckAsync(items[at], at, index, cancellation), cancellation).ConfigureAwait(false);
        return [.. _results.OfType<BatchResult>()];
    }

    private Task EachAsync(IEnumerable<int> items, Func<int, Task> work, CancellationToken cancellation) => Parallel.ForEachAsync(
        items, new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellation }, async (at, _) => await work(at).ConfigureAwait(false));

    // Who applies where, by the record alone; what is complete and was made from the same is taken as it is.
    private Task SurveyAsync(BatchItem item, int at, CancellationToken cancellation) => TryAsync(
        item, at,
        () =>
        {
            BatchCase found = material.Gather(item, cancellation);
            if (options.Resumes && BatchMark.Read(FolderOf(item)) is { } mark && mark.Inputs == found.Inputs && mark.Entry.Name == item.Name)
            {
                (_entries[at], _standings[at]) = (mark.Entry, mark.Standing);
                Tell(at, mark.Result);
            }
            else
            {
                _entries[at] = BatchEntries.Of(item.Name, found.Booklet, found.Application.Programme, found.Application.Submission);
            }

            return Task.CompletedTask;
        },
        cancellation);

    private Task CheckAsync(BatchItem item, int at, BatchIndex index, CancellationToken cancellation) => TryAsync(
        item, at,
        async () =>
        {
            BatchCase found = material.Gather(item, cancellation);
            BatchStanding standing = index.StandingOf(_entries[at]!);
            string folder = FolderOf(item);
            if (Directory.Exists(folder))
                BatchMark.Remove(folder);
            var run = new CheckRun(packs, messages, reading with { LeftOut = found.LeftOut }, outside);
            Report report = await run.RunAsync(
                found.Application with { Standing = standing }, null, options.WithPictures, withPdf: false, workers: 1, folder, cancellation).ConfigureAwait(false);

            BatchEntry entry = BatchEntries.Of(item.Name, found.Booklet, report);
            BatchResult result = BatchResult.Of(item.Name, entry.District, report);
            (_entries[at], _standings[at]) = (entry, KeyOf(standing));
            new BatchMark(found.Inputs, KeyOf(standing), BatchMark.DigestOf(folder), run.Papers, entry, result).Write(folder);
            Tell(at, result);
        },
        cancellation);

    private async Task TryAsync(BatchItem item, int at, Func<Task> work, CancellationToken cancellation)
    {
        var (_, reason) = await Guarded.RunAsync(
            async () =>
            {
                await work().ConfigureAwait(false);
                return 0;
            },
            messages).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (reason is null)
            return;
        _standings[at] = null;
        Tell(at, BatchResult.Failed(item.Name, _entries[at], reason));
    }

    private void Tell(int at, BatchResult result)
    {
        bool isFirst = _results[at] is null;
        _results[at] = result;
        if (isFirst)
            told(Interlocked.Increment(ref _done), result);
    }

    private string FolderOf(BatchItem item) => Path.Combine(options.Output, item.Name);

    private static string KeyOf(BatchStanding standing) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(standing.Key)));
}
