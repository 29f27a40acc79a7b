using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DocPipeline.Servers;

/// <summary>
/// A temporary folder a server of the tests lives in. Servers refuse to run as root, so root runs them as the user their package made; anybody else
/// runs them as himself.
/// </summary>
internal sealed class ServerFolder : IDisposable
{
    private const UnixFileMode Passable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private readonly string? _user;

    public ServerFolder(string user)
    {
        Path = Directory.CreateTempSubdirectory("docpipeline-server-").FullName;
        _user = Environment.IsPrivilegedProcess ? user : null;
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(Path, Passable);
        Own();
    }

    public string Path { get; }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Gives everything in it to the server's user.</summary>
    public void Own()
    {
        if (_user is null)
            return;
        using Process chown = Process.Start("chown", ["-R", $"{_user}:", Path]);
        chown.WaitForExit();
    }

    /// <summary>Starts a program in the folder, with no environment but the given one.</summary>
    public Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        List<string> words = _user is null ? [] : ["runuser", "-u", _user, "--"];
        words.AddRange(["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", $"HOME={Path}"]);
        words.AddRange((environment ?? new Dictionary<string, string>()).Select(pair => $"{pair.Key}={pair.Value}"));
        words.Add(program);
        words.AddRange(arguments);
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" >>\"$0\" 2>&1", PathOf("server.log"), .. words]) { WorkingDirectory = Path };
        return Process.Start(start)!;
    }

    public void Run(string program, params IEnumerable<string> arguments)
    {
        using Process process = Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {File.ReadAllText(PathOf("server.log"))}");
    }

    /// <summary>A loopback port nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until somebody listens on that port.</summary>
    public static async Task AwaitPortAsync(int port, TimeSpan atMost)
    {
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
                return;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(began) < atMost)
            {
                await Task.Delay(50).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends a signal to one process.</summary>
    public static void Signal(string name, int process)
    {
        using Process kill = Process.Start("kill", [$"-{name}", process.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
