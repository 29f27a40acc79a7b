using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Servers;

/// <summary>A RabbitMQ server on free loopback ports, with a port mapper of its own, in a folder that goes with it.</summary>
public sealed class RabbitMqServer : IAsyncDisposable
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly ServerFolder _folder = new("rabbitmq");
    private readonly int _port = ServerFolder.FreePort();
    private readonly int _distribution = ServerFolder.FreePort();
    private readonly int _mapper = ServerFolder.FreePort();
    private Process? _epmd;
    private Process? _starter;

    public static async Task<RabbitMqServer> StartAsync()
    {
        var server = new RabbitMqServer();
        server.Prepare();
        await server.ResumeAsync();
        return server;
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{_port}/");

    /// <summary>Ends it at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        ServerFolder.Signal("KILL", Id);
        await _starter!.WaitForExitAsync();
    }

    /// <summary>Starts it over the data it has.</summary>
    public async Task ResumeAsync()
    {
        File.Delete(PidFile);
        _starter?.Dispose();
        _starter = _folder.Start(Program, [], new Dictionary<string, string>
        {
            ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"t{_port}@localhost"),
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(_port),
            ["RABBITMQ_DIST_PORT"] = Text(_distribution),
            ["ERL_EPMD_PORT"] = Text(_mapper),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_MNESIA_BASE"] = _folder.PathOf("mnesia"),
            ["RABBITMQ_LOG_BASE"] = _folder.PathOf("log"),
            ["RABBITMQ_CONFIG_FILE"] = _folder.PathOf("rabbitmq"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = _folder.PathOf("enabled_plugins"),
            ["RABBITMQ_PID_FILE"] = PidFile,
            ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        });
        await ServerFolder.AwaitPortAsync(_port, Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_starter is { HasExited: false })
        {
            ServerFolder.Signal("TERM", Id);
            await _starter.WaitForExitAsync();
        }

        if (_epmd is { HasExited: false })
        {
            ServerFolder.Signal("TERM", _epmd.Id);
            await _epmd.WaitForExitAsync();
        }

        _starter?.Dispose();
        _epmd?.Dispose();
        _folder.Dispose();
    }

    private string PidFile => _folder.PathOf("pid");

    private int Id => int.Parse(File.ReadAllText(PidFile).Trim(), CultureInfo.InvariantCulture);

    private void Prepare()
    {
        Directory.CreateDirectory(_folder.PathOf("mnesia"));
        Directory.CreateDirectory(_folder.PathOf("log"));
        File.WriteAllText(_folder.PathOf("rabbitmq.conf"), $"listeners.tcp.1 = 127.0.0.1:{Text(_port)}\nlog.console = false\n");
        File.WriteAllText(_folder.PathOf("enabled_plugins"), "[].");
        File.WriteAllText(_folder.PathOf(".erlang.cookie"), "docpipelinetests");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(_folder.PathOf(".erlang.cookie"), UnixFileMode.UserRead);
        _folder.Own();

        // A process of ours rather than the daemon the server would leave behind.
        _epmd = _folder.Start("epmd", ["-address", "127.0.0.1", "-port", Text(_mapper)]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
