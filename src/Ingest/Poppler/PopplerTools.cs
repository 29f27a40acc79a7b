using System.Collections.Immutable;

using DocPipeline.Ingest.Reading;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Poppler;

/// <summary>Runs poppler's command-line tools over a file, held like every child.</summary>
internal sealed class PopplerTools(ReadingTools tools)
{
    private const int MostOutput = 64 << 20;
    private const string Data = "/usr/share/poppler";
    private const string VersionMark = "version ";

    public bool AreInstalled => File.Exists(PathOf("pdftotext"));

    /// <summary>The version as the tools state it.</summary>
    public string Version(CancellationToken cancellation)
    {
        var stated = Run("pdftotext", ["-v"], "", cancellation).Complaint;
        var at = stated.IndexOf(VersionMark, StringComparison.Ordinal);
        return at < 0 ? "poppler" : "poppler " + stated[(at + VersionMark.Length)..].Split('\n', 2)[0].Trim();
    }

    public ToolRun Run(string tool, ImmutableArray<string> arguments, string file, CancellationToken cancellation)
    {
        var options = tools.Options;
        var program = PathOf(tool);
        ImmutableArray<Bind> seen = [new Bind(program), new Bind(Data)];
        ChildCommand command = new(
            program, arguments, file.Length == 0 ? seen : seen.Add(new Bind(file)), ["HOME=/tmp", "LANG=C.UTF-8"],
            new ChildLimits(CpuSeconds: options.CpuSeconds, CpuSecondsAtMost: options.CpuSeconds));
        return ToolRun.Of(tools.Launcher, command, MostOutput, TimeSpan.FromSeconds(options.OpenSeconds), cancellation);
    }

    private string PathOf(string tool) => Path.Combine(tools.Options.PopplerFolder, tool);
}
