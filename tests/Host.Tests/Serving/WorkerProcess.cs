using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>A <c>docpipeline worker</c> of its own, started in an empty folder of its own, and told the two connection strings.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    public WorkerProcess(string folder, string database, string broker)
    {
        Data = Path.Combine(folder, "data");
        string program = Path.Combine(AppContext.BaseDirectory, "DocPipeline.Host");
        var start = new ProcessStartInfo(program, ["worker", "--database", database, "--broker", broker, "--workers", "1", "--no-pdf"])
        {
            WorkingDirectory = Directory.CreateDirectory(folder).FullName, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(folder, "nobody");
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, said) => Hear(said.Data);
        _process.OutputDataReceived += (_, said) => Hear(said.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>Its data folder: it says so once it is ready.</summary>
    public string Data { get; }

    public bool IsReady => _said.Any(line => line.Contains(Data, StringComparison.Ordinal));

    /// <summary>Steps it took on and came to an end with.</summary>
    public int StepsDone => _said.Count(line => line.Contains(" step ", StringComparison.Ordinal));

    public string Errors => string.Join('\n', _said.Where(line => !line.Contains(" step ", StringComparison.Ordinal) && !line.Contains(" begin ", StringComparison.Ordinal)));

    /// <summary>Asks it to stop, as systemd does, and says what it exits with.</summary>
    public async Task<int> StopAsync()
    {
        using Process kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            _said.Enqueue(line);
    }
}
