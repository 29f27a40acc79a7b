using System.Collections.Immutable;

namespace DocPipeline.Ingest;

/// <summary>Children died or took too long over these pages, and whoever asked wants to try again before the pages are given up.</summary>
public sealed class ReaderEndedException : Exception
{
    /// <summary>Without a place.</summary>
    public ReaderEndedException()
    {
    }

    /// <summary>Without a place.</summary>
    public ReaderEndedException(string message)
        : base(message)
    {
    }

    /// <summary>Without a place.</summary>
    public ReaderEndedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Over those pages.</summary>
    public ReaderEndedException(ImmutableArray<PagePlace> places)
        : base($"children ended over {places.Length} pages") => Places = places;

    /// <summary>The pages.</summary>
    public ImmutableArray<PagePlace> Places { get; } = [];
}
