namespace DocPipeline.Work.Tests;

/// <summary>The two ways of running the same work.</summary>
public enum Setting
{
    Embedded,
    Cluster,
}
