namespace DocPipeline.Store.Tests;

/// <summary>The databases every test of the store runs on.</summary>
public enum Kind
{
    Sqlite,
    PostgreSql,
}
