using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DocPipeline.Booklets.Printing;

/// <summary>The few calls of Chromium's debugging protocol that printing needs.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket;
    private string? _session;
    private int _id;

    private DevTools(ClientWebSocket socket) => _socket = socket;

    public static async Task<DevTools> ConnectAsync(string profile, CancellationToken cancellation)
    {
        var portFile = Path.Combine(profile, "DevToolsActivePort");
        string[] lines = [];
        for (var attempt = 0; attempt < 600 && lines.Length < 2; attempt++)
        {
            await Task.Delay(50, cancellation);
            if (File.Exists(portFile)) lines = await File.ReadAllLinesAsync(portFile, cancellation);
        }

        if (lines.Length < 2) throw new InvalidOperationException("chromium opened no debugging port within 30 s");
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{lines[0]}{lines[1]}"), cancellation);
        var tools = new DevTools(socket);
        var target = await tools.CallAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, cancellation);
        var attached = await tools.CallAsync(
            "Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true }, cancellation);
        tools._session = attached["sessionId"]!.GetValue<string>();
        await tools.CallAsync("Page.enable", [], cancellation);
        return tools;
    }

    /// <summary>Goes to an address and waits until it is loaded.</summary>
    public async Task OpenAsync(string address, CancellationToken cancellation)
    {
        await SendAsync("Page.navigate", new JsonObject { ["url"] = address }, cancellation);
        while ((await ReceiveAsync(cancellation))["method"]?.GetValue<string>() != "Page.loadEventFired")
        {
            // Answers and other events on the way to the load event carry nothing that is needed.
        }
    }

    public async Task<JsonObject> CallAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = await SendAsync(method, parameters, cancellation);
        while (true)
        {
            var message = await ReceiveAsync(cancellation);
            if (message["id"]?.GetValue<int>() != id) continue;
            return message["result"] as JsonObject ?? throw new InvalidOperationException($"{method}: {message["error"]?.ToJsonString()}");
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<int> SendAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var message = new JsonObject { ["id"] = ++_id, ["method"] = method, ["params"] = parameters };
        if (_session is not null) message["sessionId"] = _session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        return _id;
    }

    private async Task<JsonObject> ReceiveAsync(CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, cancellation);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(whole.ToArray())!.AsObject();
    }
}
