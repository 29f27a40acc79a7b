using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline cache</c>: how much of what was read is kept, whether it is sound, and making room.</summary>
internal sealed class CacheCommand
{
    private const double Megabyte = 1 << 20;
    private readonly Session _session;
    private readonly Messages _messages;
    private readonly Option<string?> _folder;
    private readonly Option<int> _to;

    private CacheCommand(Session session)
    {
        _session = session;
        _messages = session.Messages;
        _folder = new CacheOptions(_messages).Folder;
        _to = new Option<int>("--to")
        {
            Description = _messages["cache.to"],
            HelpName = "MB",
            DefaultValueFactory = _ => (int)(CacheFolder.UsualBytes / Megabyte),
            CustomParser = argument =>
            {
                if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes))
                    return megabytes;
                argument.AddError(_messages["cache.to-expected"]);
                return 0;
            },
        };
    }

    public static Command Create(Session session)
    {
        var cache = new CacheCommand(session);
        Messages messages = session.Messages;
        var stats = new Command("stats", messages["help.cache.stats"]) { cache._folder };
        stats.SetAction(cache.Stats);
        var verify = new Command("verify", messages["help.cache.verify"]) { cache._folder };
        verify.SetAction(cache.Verify);
        var prune = new Command("prune", messages["help.cache.prune"]) { cache._folder, cache._to };
        prune.SetAction(cache.Prune);
        return new Command("cache", messages["help.cache"]) { stats, verify, prune };
    }

    private void Stats(ParseResult parsed)
    {
        (string path, CacheFolder folder) = FolderOf(parsed);
        CacheStock stock = folder.Count();
        bool forPrograms = parsed.GetValue(_session.JsonOption);
        if (!forPrograms)
            _session.Terminal.Say(_messages.Format("cache.summary", path, stock.Count, Megabytes(stock.Bytes), Megabytes(CacheFolder.UsualBytes)));
        var table = new TextTable(("kind", _messages["cache.kind"]), ("entries", _messages["cache.entries"]), ("megabytes", "MB"));
        foreach (CacheKind kind in Enum.GetValues<CacheKind>())
        {
            (int count, long bytes) = stock.Entries.GetValueOrDefault(kind);
            table.Add(_messages[$"cache.{kind}"], count.ToString(CultureInfo.InvariantCulture), Megabytes(bytes));
        }

        table.WriteTo(_session.Terminal, forPrograms);
    }

    private int Verify(ParseResult parsed)
    {
        (_, CacheFolder folder) = FolderOf(parsed);
        ImmutableArray<string> broken = folder.FindBroken();
        foreach (string entry in broken)
            _session.Terminal.Note(_messages.Format("cache.broken", entry));
        _session.Terminal.Say(_messages.Format("cache.verified", folder.Count().Count, broken.Length));
        return (int)(broken.IsEmpty ? ExitCode.Ready : ExitCode.Discrepancies);
    }

    private void Prune(ParseResult parsed)
    {
        (_, CacheFolder folder) = FolderOf(parsed);
        CacheStock removed = folder.Prune((long)(parsed.GetValue(_to) * Megabyte), TimeProvider.System.GetUtcNow());
        CacheStock left = folder.Count();
        _session.Terminal.Say(_messages.Format("cache.pruned", removed.Count, Megabytes(removed.Bytes), left.Count, Megabytes(left.Bytes)));
    }

    private (string Path, CacheFolder Folder) FolderOf(ParseResult parsed)
    {
        string path = (parsed.GetValue(_folder) is { } stated ? Path.GetFullPath(stated) : CachePlace.Usual())
            ?? throw new UnusableInputException("--cache", _messages["cache.expected"]);
        return (path, new CacheFolder(path));
    }

    internal static string Megabytes(long bytes) => (bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);
}
