namespace DocPipeline.Work.Cluster;

/// <summary>The broker could not be reached, or broke off.</summary>
public sealed class BrokerException : IOException
{
    /// <summary>Without a cause.</summary>
    public BrokerException()
    {
    }

    /// <summary>Without a cause.</summary>
    public BrokerException(string message)
        : base(message)
    {
    }

    /// <summary>With its cause.</summary>
    public BrokerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
