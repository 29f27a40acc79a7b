using DocPipeline.Servers;
using DocPipeline.Work.Tests;

[assembly: AssemblyFixture(typeof(ClusterFixture))]

// They share one broker, whose queues every worker looks into: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace DocPipeline.Work.Tests;

/// <summary>One PostgreSQL and one RabbitMQ for all tests of the assembly, which take turns with the queues.</summary>
public sealed class ClusterFixture : IAsyncLifetime
{
    public PostgreSqlServer Database { get; private set; } = null!;

    public RabbitMqServer Broker { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await PostgreSqlServer.StartAsync();
        Broker = await RabbitMqServer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Broker.DisposeAsync();
        await Database.DisposeAsync();
    }
}
