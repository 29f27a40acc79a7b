using DocPipeline.Servers;
using DocPipeline.Work.Tests;

[assembly: AssemblyFixture(typeof(ClusterFixture))]

// They share one broker, whose queues every worker looks into: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace DocPipeline.Work.Tests;

/// <summary>One PostgreSQL and one RabbitMQ for all tests of the assembly, started by the first that needs them.</summary>
public sealed class ClusterFixture : IAsyncDisposable
{
    private readonly Lazy<PostgreSqlServer> _database = new(() => Task.Run(PostgreSqlServer.StartAsync).GetAwaiter().GetResult());
    private readonly Lazy<RabbitMqServer> _broker = new(() => Task.Run(RabbitMqServer.StartAsync).GetAwaiter().GetResult());

    public PostgreSqlServer Database => _database.Value;

    public RabbitMqServer Broker => _broker.Value;

    public async ValueTask DisposeAsync()
    {
        if (_broker.IsValueCreated)
            await Broker.DisposeAsync();
        if (_database.IsValueCreated)
            await Database.DisposeAsync();
    }
}
