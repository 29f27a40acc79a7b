using System.Globalization;

namespace DocPipeline.Speed;

/// <summary>Resident memory of a process and its descendants, from /proc.</summary>
internal static class ProcessTree
{
    public static double Megabytes(int root)
    {
        var parents = new Dictionary<int, int>();
        var resident = new Dictionary<int, long>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)) continue;
            try
            {
                // pid (name) state ppid …; the name may hold anything, so fields are counted from its closing bracket.
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                parents[pid] = int.Parse(fields[1], CultureInfo.InvariantCulture);
                resident[pid] = long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }
            catch (IOException)
            {
                // It ended between the listing and the reading.
            }
        }

        return resident.Where(p => Descends(p.Key)).Sum(p => p.Value) / 1e6;

        bool Descends(int pid)
        {
            for (var i = 0; i < 64 && pid > 1; i++)
            {
                if (pid == root) return true;
                pid = parents.GetValueOrDefault(pid);
            }

            return false;
        }
    }
}
