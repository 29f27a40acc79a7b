using System.Globalization;

namespace DocPipeline.Web.Seeing;

/// <summary>Processor time of the children of this process that have ended: those that read, LibreOffice, Chromium.</summary>
internal static class ChildrenTime
{
    // Linux counts in hundredths for /proc, whatever the kernel's own clock.
    private const double Ticks = 100;

    // Fields 16 and 17 of proc(5)'s stat, counted from behind the name, which may hold blanks and brackets.
    private const int User = 13;
    private const int System = 14;

    /// <summary>Seconds; children still at work are counted when they end.</summary>
    /// <param name="stat">Content of <c>/proc/self/stat</c>.</param>
    public static double SecondsIn(string stat)
    {
        string[] fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (double.Parse(fields[User], CultureInfo.InvariantCulture) + double.Parse(fields[System], CultureInfo.InvariantCulture)) / Ticks;
    }

    public static double Seconds() => SecondsIn(File.ReadAllText("/proc/self/stat"));
}
