using DocPipeline.Servers;
using DocPipeline.Store.Tests;

[assembly: AssemblyFixture(typeof(PostgreSqlFixture))]

namespace DocPipeline.Store.Tests;

/// <summary>One PostgreSQL server for all tests of the assembly.</summary>
public sealed class PostgreSqlFixture : IAsyncLifetime
{
    public PostgreSqlServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await PostgreSqlServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
