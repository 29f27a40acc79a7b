namespace DocPipeline.Work.Tests;

/// <summary>The ways of running the same work.</summary>
public enum Setting
{
    Embedded,
    Cluster,

    /// <summary>A cluster whose processes share nothing but database and broker.</summary>
    Apart,
}
