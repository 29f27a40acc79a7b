using System.CommandLine;
using DocPipeline.Domain;
using DocPipeline.Host.Checks;
using DocPipeline.Host.Cli;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Caching;
using DocPipeline.Store;
using DocPipeline.Store.Files;
using DocPipeline.Store.Pages;
using DocPipeline.Work;

namespace DocPipeline.Host.Serving;

/// <summary>A service or a worker from its arguments to its end: puts the parts together and runs them until a signal comes.</summary>
internal sealed class ServingRun(Session session, bool isWorker)
{
    public ServingOptions Options { get; } = new(session, isWorker);

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A signal is heeded only once the work goes on elsewhere.
        await Task.Yield();
        WorkOptions options = Options.Of(parsed);
        var log = new WorkLog(session.Terminal, session.Messages, TimeProvider.System);
        Packs packs = session.Packs();
        await using Database? shared = options.FilesIn == FilePlace.Database ? Database.OfServer(options.Database!) : null;
        PageEntries? entries = shared is null ? null : new PageEntries(shared, TimeProvider.System);
        ReadingOptions reading = Options.ReadingOf(options) with { SharedPages = entries is null ? null : new SharedPages(entries) };
        var cache = new CacheKeeper(
            new CacheFolder(WorkPlaces.Of(options).Cache), isWorker ? null : entries, isWorker ? null : Options.WebOf(parsed, options).PicturesFolder,
            Options.CacheLimitOf(parsed), TimeProvider.System);
        var work = new BookletWork(packs, Options.ListsOf(parsed), reading, Outside.Of(session.Messages), Options.WithPdf(parsed), log.NotPrinted, session.Messages);
        try
        {
            WorkHost host = await WorkHost.OpenAsync(options, work, log, TimeProvider.System, cancellation).ConfigureAwait(false);
            await using (host.ConfigureAwait(false))
            {
                session.Terminal.Note(session.Messages.Format("serve.ready", Path.GetDirectoryName(WorkPlaces.Of(options).Cache)!, options.Workers));
                if (isWorker)
                {
                    // A folder all share is looked after by the service.
                    await Task.WhenAll(
                        host.RunAsync(cancellation),
                        options.FilesIn == FilePlace.Database ? cache.RunAsync(host.Database, log.Outside, cancellation) : Task.CompletedTask).ConfigureAwait(false);
                    return (int)ExitCode.Ready;
                }

                var door = new FrontDoor(session, Options.WebOf(parsed, options), host, new ReviewDesk(work, packs, reading, cache));
                await using (door.ConfigureAwait(false))
                {
                    await door.OpenAsync(cancellation).ConfigureAwait(false);
                    await Task.WhenAll(host.RunAsync(cancellation), cache.RunAsync(host.Database, log.Outside, cancellation)).ConfigureAwait(false);
                }
            }
        }
        catch (DataInUseException taken)
        {
            throw new UnusableInputException(taken.Message, session.Messages["serve.data-in-use"]);
        }

        catch (FilesElsewhereException elsewhere)
        {
            throw new UnusableInputException("--file-store", session.Messages.Format("serve.file-store-settled", elsewhere.Message));
        }

        return (int)ExitCode.Ready;
    }
}
