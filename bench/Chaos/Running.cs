using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Chaos;

/// <summary>A process of the service under test, and what it says, with the time it said it.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process _process;

    public Running(string program, params IEnumerable<string> arguments)
    {
        _process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true } };
        _process.ErrorDataReceived += (_, said) => Hear(said.Data);
        _process.OutputDataReceived += (_, said) => Hear(said.Data);
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>What a command that ends by itself says.</summary>
    public static string Say(string program, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    public ConcurrentQueue<(long At, string Line)> Said { get; } = new();

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <summary>Ids of the reading children, and theirs.</summary>
    public IEnumerable<int> Children() => Below(Id);

    public double CpuSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public void Signal(string name) => Signal(name, Id);

    public static void Signal(string name, int process)
    {
        using Process kill = Process.Start(new ProcessStartInfo("kill", [$"-{name}", process.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    public async Task EndAsync(string signal)
    {
        Signal(signal);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Signal("KILL");
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            Said.Enqueue((Stopwatch.GetTimestamp(), line));
    }

    private static IEnumerable<int> Below(int parent)
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id) || ParentOf(folder) != parent)
                continue;
            yield return id;
            foreach (int grandchild in Below(id))
                yield return grandchild;
        }
    }

    private static int ParentOf(string folder)
    {
        try
        {
            string stat = File.ReadAllText(Path.Combine(folder, "stat"));
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
