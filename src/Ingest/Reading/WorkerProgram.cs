using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>How the reading child is started: which program, what it may see, and a start-up trimmed to what it does.</summary>
internal sealed class WorkerProgram
{
    private const int SecondsPerPage = 10;
    private const string Fonts = "/usr/share/fonts";
    private readonly ReadingOptions options;
    private readonly ImmutableArray<string> program;
    private readonly ImmutableArray<Bind> binds;

    public WorkerProgram(ReadingOptions options)
    {
        this.options = options;
        var named = options.WorkerProgram ?? Environment.ProcessPath ?? "";
        var library = LibraryOf(named);
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        program = library is null ? [named] : [Path.Combine(dotnet, "dotnet"), library];
        binds = [new(dotnet), new(Path.GetDirectoryName(library ?? named)!), new(options.PdfiumPath)];
    }

    // Each of these was chosen by measuring a child that reads one page: compile once, no second collector thread, no ICU, no debugger.
    private static readonly ImmutableArray<string> Environs =
    [
        "HOME=/tmp", "LANG=C.UTF-8", "DOTNET_EnableDiagnostics=0", "DOTNET_TieredCompilation=0",
        "DOTNET_gcConcurrent=0", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_GCHeapHardLimit=0x18000000",
    ];

    /// <summary>A child over that file.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="withFonts">True where pages will be drawn. Reading goes without: its boxes must not hang on what fonts a machine has.</param>
    public ChildCommand Over(string file, bool withFonts)
    {
        var arguments = program.RemoveAt(0).AddRange(ReadingWorker.Verb, options.PdfiumPath, file);
        var seen = binds.Add(new Bind(file));
        var limits = new ChildLimits(
            CpuSeconds: options.CpuSeconds, CpuSecondsAtMost: options.CpuSeconds + (options.MaxPages * SecondsPerPage));
        return withFonts
            ? new ChildCommand(program[0], arguments.Add(Fonts), seen.Add(new Bind(Fonts)), Environs, limits)
            : new ChildCommand(program[0], arguments, seen, Environs, limits);
    }

    // dotnet app.dll needs no search for the runtime, which app's own executable would do from inside the sandbox.
    private static string? LibraryOf(string named)
    {
        if (named.EndsWith(".dll", StringComparison.Ordinal))
            return Path.GetFullPath(named);
        if (Path.GetFileNameWithoutExtension(named) == "dotnet")
            return Assembly.GetEntryAssembly()?.Location;
        return File.Exists(named + ".dll") ? Path.GetFullPath(named + ".dll") : null;
    }

    /// <summary>The command as a person would type it, for a message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', program)} {ReadingWorker.Verb}");
}
