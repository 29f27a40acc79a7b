using System.Runtime.InteropServices;

namespace DocPipeline.Scans;

/// <summary>What the children that have ended have used.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;

    // struct rusage: user and system time in seconds and microseconds, then the largest resident set in kilobytes.
    private const int Fields = 18;

    private const int ChildSubreaper = 36;
    private const int NoHang = 1;

    /// <summary>Makes this process the heir of what its children leave behind, and so of their processor time. Before the first child.</summary>
    public static void Begin() => _ = prctl(ChildSubreaper, 1, 0, 0, 0);

    /// <summary>Processor seconds, user and system.</summary>
    public static double Seconds()
    {
        Thread.Sleep(100);
        while (waitpid(-1, out _, NoHang) > 0)
        {
            // Reaped for its processor time alone.
        }
        var usage = Read();
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    /// <summary>Resident memory of the largest of them.</summary>
    public static double Megabytes() => Read()[4] / 1024.0;

    private static long[] Read()
    {
        var usage = new long[Fields];
        _ = getrusage(Children, ref usage[0]);
        return usage;
    }

    [LibraryImport("libc")]
    private static partial int prctl(int option, nint a, nint b, nint c, nint d);

    [LibraryImport("libc")]
    private static partial int waitpid(int pid, out int status, int options);

    [LibraryImport("libc")]
    private static partial int getrusage(int who, ref long usage);
}
