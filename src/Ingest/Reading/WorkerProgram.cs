using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>How the reading child is started: which program, what it may see, and a start-up trimmed to what it does.</summary>
internal sealed class WorkerProgram
{
    private const int SecondsPerPage = 10;
    private const int SecondsPerScan = 60;
    private const long ScanMemory = 1L << 30;
    private const string Tessdata = "/usr/share/tesseract-ocr";
    private const string Fonts = "/usr/share/fonts";
    private readonly ReadingOptions options;
    private readonly ImmutableArray<string> program;
    private readonly ImmutableArray<Bind> binds;

    public WorkerProgram(ReadingOptions options)
    {
        this.options = options;
        var named = options.WorkerProgram ?? Environment.ProcessPath ?? "";
        var library = LibraryOf(named);
        binds = [new(Path.GetDirectoryName(library ?? named)!), new(options.PdfiumPath)];
        if (library is null)
        {
            program = [named];
            return;
        }
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        program = [Path.Combine(dotnet, "dotnet"), library];
        binds = binds.Insert(0, new Bind(dotnet));
    }

    // Each of these was chosen by measuring a child that reads one page: compile once, no second collector thread, no ICU, no debugger.
    private static readonly ImmutableArray<string> Environs =
    [
        "HOME=/tmp", "LANG=C.UTF-8", "DOTNET_EnableDiagnostics=0", "DOTNET_TieredCompilation=0",
        "DOTNET_gcConcurrent=0", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_GCHeapHardLimit=0x18000000",
    ];

    // Tesseract's threads would fight over single lines. The models take and give back blocks of megabytes hundreds of times a page: kept by
    // the allocator rather than returned to the kernel, that is a tenth less processor time. The largest are returned, or a child would grow.
    private static readonly ImmutableArray<string> ScanEnvirons = Environs.AddRange(
        "OMP_THREAD_LIMIT=1", "MALLOC_MMAP_THRESHOLD_=16777216", "MALLOC_TRIM_THRESHOLD_=67108864", "MALLOC_ARENA_MAX=2");

    /// <summary>A child over that file. Reading text goes without fonts where it can: its boxes must not hang on what fonts a machine has.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="task">What it will be asked for.</param>
    public ChildCommand Over(string file, ChildTask task)
    {
        var engines = task == ChildTask.Scans ? options.EnginesFolder : null;
        var arguments = program.RemoveAt(0).AddRange(ReadingWorker.Verb, options.PdfiumPath, file, engines ?? "");
        var seen = binds.Add(new Bind(file));
        if (engines is not null)
            seen = seen.AddRange(new Bind(engines), new Bind(Tessdata));
        if (task != ChildTask.Text)
            (arguments, seen) = (arguments.Add(Fonts), seen.Add(new Bind(Fonts)));
        return engines is null
            ? new ChildCommand(program[0], arguments, seen, Environs, Limits(SecondsPerPage))
            : new ChildCommand(program[0], arguments, seen, ScanEnvirons, Limits(SecondsPerScan) with { MemoryBytes = ScanMemory });
    }

    private ChildLimits Limits(int secondsPerPage) =>
        new(CpuSeconds: options.CpuSeconds, CpuSecondsAtMost: options.CpuSeconds + (options.MaxPages * secondsPerPage));

    // Null for a program in native code, which brings its runtime along. Otherwise dotnet app.dll needs no search for the runtime, which
    // app's own executable would do from inside the sandbox.
    private static string? LibraryOf(string named)
    {
        if (named.EndsWith(".dll", StringComparison.Ordinal))
            return Path.GetFullPath(named);
        if (Path.GetFileNameWithoutExtension(named) == "dotnet")
            return Path.GetFullPath(Environment.GetCommandLineArgs()[0]);
        return File.Exists(named + ".dll") ? Path.GetFullPath(named + ".dll") : null;
    }

    /// <summary>The command as a person would type it, for a message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', program)} {ReadingWorker.Verb}");
}
