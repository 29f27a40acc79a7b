using System.Collections.Immutable;

namespace DocPipeline.Validation.Seeds;

/// <summary>A dictionary or pack that cannot be used; it names everything that is wrong, not only the first.</summary>
public sealed class SeedException : Exception
{
    /// <summary>An exception without errors.</summary>
    public SeedException()
        : this(ImmutableArray<SeedError>.Empty)
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public SeedException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public SeedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that lists the errors, one a line.</summary>
    public SeedException(ImmutableArray<SeedError> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>In file and line order.</summary>
    public ImmutableArray<SeedError> Errors { get; } = [];
}
