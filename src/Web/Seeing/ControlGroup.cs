using System.Globalization;

namespace DocPipeline.Web.Seeing;

/// <summary>
/// Processor time of the control group this process runs in. What reads a booklet is held by bwrap, which leaves its children to the system, so nobody
/// but the kernel's accounting knows what they cost; systemd gives each unit a group of its own.
/// </summary>
internal static class ControlGroup
{
    private const string Mount = "/sys/fs/cgroup";
    private const double Microseconds = 1e6;

    /// <summary>Seconds, or null where the second version of control groups is not there.</summary>
    public static double? CpuSeconds()
    {
        try
        {
            return PathIn(File.ReadAllText("/proc/self/cgroup")) is { } path ? SecondsIn(File.ReadAllText(Mount + path.TrimEnd('/') + "/cpu.stat")) : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The group of the second version, <c>0::/system.slice/docpipeline.service</c>; null where there is none.</summary>
    public static string? PathIn(string groups) =>
        groups.Split('\n').FirstOrDefault(l => l.StartsWith("0::", StringComparison.Ordinal)) is { } own ? own[3..] : null;

    /// <summary>What <c>cpu.stat</c> says was used; null where it does not.</summary>
    public static double? SecondsIn(string stat) =>
        stat.Split('\n').FirstOrDefault(l => l.StartsWith("usage_usec ", StringComparison.Ordinal)) is { } used ? double.Parse(used.AsSpan("usage_usec ".Length), CultureInfo.InvariantCulture) / Microseconds : null;
}
