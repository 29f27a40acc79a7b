using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Sandbox;

/// <summary>Puts the tools that hold a child in front of its command.</summary>
internal static class CommandLine
{
    // What any dynamically linked program needs; alternatives, because the BLAS behind liblinear is a link there.
    private static readonly string[] System = ["/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/etc/alternatives"];
    private static readonly string[] Merged = ["/lib", "/lib64", "/bin"];

    public static ImmutableArray<string> For(ChildCommand command, Confinement confinement, SandboxOptions options)
    {
        var line = ImmutableArray.CreateBuilder<string>();
        if (confinement == Confinement.LimitsOnly && File.Exists(options.Setpriv))
            line.AddRange(options.Setpriv, "--pdeathsig", "KILL", "--no-new-privs");
        AddLimits(line, command.Limits, options);
        if (confinement == Confinement.Namespaces)
            AddNamespaces(line, command, options);
        line.Add(command.Executable);
        line.AddRange(command.Arguments);
        return line.DrainToImmutable();
    }

    private static void AddLimits(ImmutableArray<string>.Builder line, ChildLimits limits, SandboxOptions options) => line.AddRange(
        options.Prlimit,
        "--core=0",
        Invariant($"--nofile={limits.OpenFiles}"),
        Invariant($"--fsize={limits.FileBytes}"),
        Invariant($"--cpu={limits.CpuSeconds}:{limits.CpuSecondsAtMost}"),
        Invariant($"--data={limits.MemoryBytes}"));

    private static void AddNamespaces(ImmutableArray<string>.Builder line, ChildCommand command, SandboxOptions options)
    {
        // --unshare-all alone only tries the user namespace and goes on silently without it.
        line.AddRange(options.Bubblewrap, "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session", "--cap-drop", "ALL");
        foreach (var path in System)
            line.AddRange("--ro-bind-try", path, path);
        foreach (var path in Merged)
            AddMerged(line, path);
        line.AddRange("--proc", "/proc", "--dev", "/dev", "--size", Invariant($"{command.TemporaryBytes}"), "--tmpfs", "/tmp");

        // After the empty /tmp, or it would hide a checkout or a work folder that lies under the machine's own.
        foreach (var bind in command.Binds)
            line.AddRange(bind.Writable ? "--bind" : "--ro-bind-try", bind.Path, bind.Path);
        line.AddRange("--chdir", "/tmp");
    }

    private static void AddMerged(ImmutableArray<string>.Builder line, string path)
    {
        if (new DirectoryInfo(path).LinkTarget is { } target)
            line.AddRange("--symlink", target, path);
        else if (path != "/bin")
            line.AddRange("--ro-bind-try", path, path);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
