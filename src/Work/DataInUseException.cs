namespace DocPipeline.Work;

/// <summary>Another process works on this data folder.</summary>
public sealed class DataInUseException : Exception
{
    /// <summary>Without a place.</summary>
    public DataInUseException()
    {
    }

    /// <summary>On that place.</summary>
    public DataInUseException(string place)
        : base(place)
    {
    }

    /// <summary>On that place.</summary>
    public DataInUseException(string place, Exception inner)
        : base(place, inner)
    {
    }
}
