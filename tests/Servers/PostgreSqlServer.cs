using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Servers;

/// <summary>A PostgreSQL server on a free loopback port, in a folder that goes with it.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly ServerFolder _folder = new("postgres");
    private readonly int _port = ServerFolder.FreePort();
    private Process? _starter;

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer();
        server._folder.Run($"{Programs}/initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await server.ResumeAsync();
        return server;
    }

    /// <summary>Connection string of its database, or of one of that name.</summary>
    public string ConnectionTo(string database = "postgres") =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database}");

    /// <summary>The name of a new, empty database.</summary>
    public string NewDatabase()
    {
        string name = "t" + Guid.NewGuid().ToString("n");
        _folder.Run($"{Programs}/createdb", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", name);
        return name;
    }

    /// <summary>Writes a backup of a database.</summary>
    public void Dump(string database, string file)
    {
        _folder.Run($"{Programs}/pg_dump", "-Fc", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", "-f", _folder.PathOf("dump"), database);
        File.Copy(_folder.PathOf("dump"), file, overwrite: true);
    }

    /// <summary>Puts a backup into a new database, and says its name.</summary>
    public string Restore(string file)
    {
        string database = NewDatabase();
        File.Copy(file, _folder.PathOf("dump"), overwrite: true);
        _folder.Own();
        _folder.Run($"{Programs}/pg_restore", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", "-d", database, _folder.PathOf("dump"));
        return database;
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        ServerFolder.Signal("KILL", Id);
        await AwaitEndAsync();
    }

    /// <summary>Starts it over the data it has.</summary>
    public async Task ResumeAsync()
    {
        // Without fsync: the tests kill processes, not machines.
        _starter = _folder.Start(
            $"{Programs}/postgres",
            ["-D", Data, "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-k", _folder.Path, "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=300"]);
        long began = Stopwatch.GetTimestamp();
        while (!IsReady())
        {
            if (_starter.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
                throw new InvalidOperationException(await File.ReadAllTextAsync(_folder.PathOf("server.log")));
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_starter is { HasExited: false })
        {
            ServerFolder.Signal("INT", Id);
            await AwaitEndAsync();
        }

        _starter?.Dispose();
        _folder.Dispose();
    }

    private string Data => _folder.PathOf("data");

    private int Id => int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private bool IsReady()
    {
        using Process probe = _folder.Start($"{Programs}/pg_isready", ["-q", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture)]);
        probe.WaitForExit();
        return probe.ExitCode == 0;
    }

    // Backends of a killed server end when they notice; only then may another take the data.
    private async Task AwaitEndAsync()
    {
        await _starter!.WaitForExitAsync();
        await Task.Delay(200);
    }
}
