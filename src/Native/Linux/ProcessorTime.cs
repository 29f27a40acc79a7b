using System.Runtime.InteropServices;

namespace DocPipeline.Native.Linux;

/// <summary>The processor time the kernel grants this process.</summary>
public static partial class ProcessorTime
{
    private const int RlimitCpu = 0;

    /// <summary>Adds seconds to what this process may use, up to its hard limit, which it cannot move.</summary>
    public static void Allow(int seconds)
    {
        if (getrlimit(RlimitCpu, out var limit) != 0 || limit.Soft == ulong.MaxValue)
            return;
        limit = limit with { Soft = Math.Min(limit.Soft + (ulong)seconds, limit.Hard) };
        _ = setrlimit(RlimitCpu, in limit);
    }

    [LibraryImport("libc")]
    private static partial int getrlimit(int resource, out ResourceLimit limit);

    [LibraryImport("libc")]
    private static partial int setrlimit(int resource, in ResourceLimit limit);
}
