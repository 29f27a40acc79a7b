using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.InteropServices;
using DocPipeline.Host.Doctor;
using DocPipeline.Ingest;
using DocPipeline.Ingest.Caching;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline doctor</c>: what is installed, what is missing, what is lost without it, and how to get it.</summary>
internal sealed class DoctorCommand(Session session)
{
    private readonly Messages _messages = session.Messages;

    public static Command Create(Session session)
    {
        var command = new Command("doctor", session.Messages["help.doctor"]);
        command.SetAction((parsed, cancellation) => new DoctorCommand(session).RunAsync(parsed.GetValue(session.JsonOption), cancellation));
        return command;
    }

    private async Task<int> RunAsync(bool forPrograms, CancellationToken cancellation)
    {
        ReadingOptions reading = session.Reading(progress: null, CachePlace.Usual());
        var sandbox = new SandboxOptions();
        ImmutableArray<Engine> engines = Engines.Of(reading, sandbox);
        ImmutableDictionary<string, string> versions =
            await DebianPackages.VersionsAsync(engines.SelectMany(engine => engine.Packages), cancellation).ConfigureAwait(false);

        var table = new TextTable(
            ("engine", _messages["doctor.engine"]), ("version", _messages["doctor.version"]), ("path", _messages["doctor.path"]),
            ("use", _messages["doctor.use"]));
        table.Add(".NET", RuntimeInformation.FrameworkDescription, RuntimeEnvironment.GetRuntimeDirectory(), _messages["engine.dotnet"]);
        foreach (Engine engine in engines)
            table.Add(engine.Name, engine.IsPresent ? VersionOf(engine, versions) : _messages["doctor.missing"], engine.Path, _messages[engine.Use]);
        AddCache(table, reading.CacheFolder);
        table.WriteTo(session.Terminal, forPrograms);

        foreach (Engine engine in engines.Where(engine => !engine.IsPresent))
            session.Terminal.Note(_messages.Format("doctor.lost", engine.Name, _messages[engine.Use + ".lost"], engine.InstallCommand));
        if (engines.Where(engine => engine.IsEssential).All(engine => engine.IsPresent) && new ChildLauncher(sandbox).WhyLimitsOnly is { } reason)
            session.Terminal.Note(_messages.Format("doctor.limited", reason, _messages["engine.bubblewrap.lost"]));
        return (int)(engines.Any(engine => engine is { IsEssential: true, IsPresent: false }) ? ExitCode.Unusable : ExitCode.Ready);
    }

    // No engine, but what a second check of a booklet leans on, and what takes room on the disk.
    private void AddCache(TextTable table, string? folder)
    {
        if (folder is null)
            return;
        CacheStock stock = new CacheFolder(folder).Count();
        table.Add(
            _messages["doctor.cache"],
            _messages.Format("doctor.cache-stock", stock.Count, CacheCommand.Megabytes(stock.Bytes)),
            folder,
            _messages["doctor.cache-use"]);
    }

    private static string VersionOf(Engine engine, ImmutableDictionary<string, string> versions) =>
        engine.Packages.Where(versions.ContainsKey).Select(package => versions[package]).FirstOrDefault() ?? "—";
}
