using System.Diagnostics;
using Polly;

namespace DocPipeline.Sandbox;

/// <summary>Starts children, held as closely as this machine allows; how closely is found out once, at the start.</summary>
public sealed class ChildLauncher
{
    private static readonly TimeSpan ProbeTime = TimeSpan.FromSeconds(10);
    private static readonly ResiliencePipeline Starts = StartRetries.Of(TimeSpan.FromMilliseconds(100));
    private readonly SandboxOptions options;

    /// <summary>Tries whether namespaces are permitted.</summary>
    public ChildLauncher(SandboxOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        WhyLimitsOnly = options.AllowNamespaces ? Probe(options) : "AllowNamespaces = false";
        Confinement = WhyLimitsOnly is null ? Confinement.Namespaces : Confinement.LimitsOnly;
    }

    /// <summary>How closely children are held here.</summary>
    public Confinement Confinement { get; }

    /// <summary>Why namespaces are not used; null where they are.</summary>
    public string? WhyLimitsOnly { get; }

    /// <summary>Starts a child; the caller ends it by disposing it.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The tools that hold a child are not there, or this machine has had no process to give for seconds.</exception>
    public Child Start(ChildCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var line = CommandLine.For(command, Confinement, options);
        ProcessStartInfo start = new()
        {
            FileName = line[0],
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        for (var i = 1; i < line.Count; i++)
            start.ArgumentList.Add(line[i]);
        start.Environment.Clear();
        foreach (var variable in command.Environment)
            start.Environment[variable[..variable.IndexOf('=')]] = variable[(variable.IndexOf('=') + 1)..];
        return new Child(Starts.Execute(() => StarterThread.Run(() => Process.Start(start)!)));
    }

    private static string? Probe(SandboxOptions options)
    {
        if (!File.Exists(options.Bubblewrap))
            return $"{options.Bubblewrap}: not installed";
        ProcessStartInfo start = new(
            options.Bubblewrap, ["--unshare-all", "--unshare-user", "--die-with-parent", "--ro-bind", "/", "/", "true"])
        { RedirectStandardError = true };
        using var probe = Starts.Execute(() => StarterThread.Run(() => Process.Start(start)!));
        if (!probe.WaitForExit(ProbeTime))
        {
            probe.Kill();
            return $"{options.Bubblewrap}: no answer";
        }
        return probe.ExitCode == 0 ? null : probe.StandardError.ReadToEnd().Trim();
    }
}
