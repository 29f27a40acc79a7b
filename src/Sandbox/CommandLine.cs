using System.Globalization;

namespace DocPipeline.Sandbox;

/// <summary>Puts the tools that hold a child in front of its command.</summary>
internal static class CommandLine
{
    // What any dynamically linked program needs; alternatives, because the BLAS behind liblinear is a link there.
    private static readonly string[] System = ["/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/etc/alternatives"];
    private static readonly string[] Merged = ["/lib", "/lib64", "/bin"];

    public static List<string> For(ChildCommand command, Confinement confinement, SandboxOptions options)
    {
        List<string> line = new(96);
        if (confinement == Confinement.LimitsOnly && File.Exists(options.Setpriv))
            Add(line, [options.Setpriv, "--pdeathsig", "KILL", "--no-new-privs"]);
        AddLimits(line, command.Limits, options);
        if (confinement == Confinement.Namespaces)
            AddNamespaces(line, command, options);
        line.Add(command.Executable);
        foreach (var argument in command.Arguments)
            line.Add(argument);
        return line;
    }

    private static void AddLimits(List<string> line, ChildLimits limits, SandboxOptions options) => Add(line,
    [
        options.Prlimit,
        "--core=0",
        "--nofile=" + Text(limits.OpenFiles),
        "--fsize=" + Text(limits.FileBytes),
        "--cpu=" + Text(limits.CpuSeconds) + ":" + Text(limits.CpuSecondsAtMost),
        "--data=" + Text(limits.MemoryBytes),
    ]);

    private static void AddNamespaces(List<string> line, ChildCommand command, SandboxOptions options)
    {
        // --unshare-all alone only tries the user namespace and goes on silently without it.
        Add(line, [options.Bubblewrap, "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]);
        foreach (var path in System)
            Add(line, ["--ro-bind-try", path, path]);
        foreach (var path in Merged)
            AddMerged(line, path);
        Add(line, ["--proc", "/proc", "--dev", "/dev", "--size", Text(command.TemporaryBytes), "--tmpfs", "/tmp"]);

        // After the empty /tmp, or it would hide a checkout or a work folder that lies under the machine's own.
        foreach (var bind in command.Binds)
            Add(line, [bind.Writable ? "--bind" : "--ro-bind-try", bind.Path, bind.Path]);
        Add(line, ["--chdir", "/tmp"]);
    }

    private static void AddMerged(List<string> line, string path)
    {
        if (new DirectoryInfo(path).LinkTarget is { } target)
            Add(line, ["--symlink", target, path]);
        else if (path != "/bin")
            Add(line, ["--ro-bind-try", path, path]);
    }

    private static void Add(List<string> line, string[] words) => line.AddRange(words);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
