using System.Net.Sockets;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace DocPipeline.Work.Cluster;

/// <summary>One connection to RabbitMQ, made anew when it is gone. Whatever the broker throws comes out as <see cref="BrokerException"/>.</summary>
internal sealed class Broker(string address) : IAsyncDisposable
{
    // After two of them without a sign of life, a frozen worker's messages go to somebody else.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // More than any misfortune takes, less than for ever: a message that ends every worker is taken out of the queue; its step remains in the store.
    private const int MostDeliveries = 20;
    private const int MostDead = 10_000;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ResiliencePipeline _connecting = BrokerRetries.Connecting();
    private IConnection? _connection;

    /// <summary>A channel on which every send is confirmed; for one user at a time.</summary>
    public async Task<IChannel> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return await _connecting.ExecuteAsync(
                async token => await GuardAsync(() => OpenOnceAsync(token), token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is TimeoutRejectedException or BrokenCircuitException)
        {
            throw new BrokerException(refused.Message, refused);
        }
    }

    /// <summary>Runs a call to the broker, for so long and no longer.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call().WaitAsync(Patience, cancellation).ConfigureAwait(false);
        }
        catch (Exception outside) when (outside is RabbitMQClientException or IOException and not BrokerException or SocketException or TimeoutException or ObjectDisposedException
            || (outside is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new BrokerException(outside.Message, outside);
        }
    }

    /// <summary>As above, where there is nothing to answer.</summary>
    public static Task GuardAsync(Func<ValueTask> call, CancellationToken cancellation) => GuardAsync(
        async () =>
        {
            await call().ConfigureAwait(false);
            return true;
        },
        cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
            await connection.DisposeAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    private async Task<IChannel> OpenOnceAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_connection is not { IsOpen: true })
            {
                if (_connection is { } gone)
                    await gone.DisposeAsync().ConfigureAwait(false);
                _connection = null;
                var factory = new ConnectionFactory { Uri = new Uri(address), AutomaticRecoveryEnabled = false, RequestedHeartbeat = Heartbeat };
                _connection = await factory.CreateConnectionAsync(cancellation).ConfigureAwait(false);
                await DeclareAsync(_connection, cancellation).ConfigureAwait(false);
            }

            return await NewChannelAsync(_connection, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static Task<IChannel> NewChannelAsync(IConnection connection, CancellationToken cancellation) => connection.CreateChannelAsync(
        new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellation);

    private static async Task DeclareAsync(IConnection connection, CancellationToken cancellation)
    {
        IChannel channel = await NewChannelAsync(connection, cancellation).ConfigureAwait(false);
        await using (channel.ConfigureAwait(false))
        {
            await channel.ExchangeDeclareAsync(WorkQueue.Exchange, ExchangeType.Direct, durable: true, cancellationToken: cancellation).ConfigureAwait(false);
            await channel.ExchangeDeclareAsync(WorkQueue.DeadExchange, ExchangeType.Fanout, durable: true, cancellationToken: cancellation).ConfigureAwait(false);
            await DeclareAsync(channel, WorkQueue.Dead, WorkQueue.DeadExchange, new() { ["x-queue-type"] = "quorum", ["x-max-length"] = MostDead }, cancellation).ConfigureAwait(false);
            foreach (string queue in WorkQueue.InOrder)
            {
                var arguments = new Dictionary<string, object?>
                {
                    ["x-queue-type"] = "quorum", ["x-delivery-limit"] = MostDeliveries, ["x-dead-letter-exchange"] = WorkQueue.DeadExchange,
                };
                await DeclareAsync(channel, queue, WorkQueue.Exchange, arguments, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async Task DeclareAsync(
        IChannel channel, string queue, string exchange, Dictionary<string, object?> arguments, CancellationToken cancellation)
    {
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellation).ConfigureAwait(false);
        await channel.QueueBindAsync(queue, exchange, queue, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
