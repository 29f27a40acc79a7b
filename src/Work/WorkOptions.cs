using DocPipeline.Store.Files;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Work;

/// <summary>Settings of a service or worker.</summary>
public sealed record WorkOptions
{
    /// <summary>Folder of everything that is kept; of the store too, unless there is a database.</summary>
    public required string Data { get; init; }

    /// <summary>Connection string of PostgreSQL; null for the file in the data folder (default).</summary>
    public string? Database { get; init; }

    /// <summary>AMQP address of RabbitMQ; needed with a database; null where this process does all the work (default).</summary>
    public string? Broker { get; init; }

    /// <summary>Folder all processes of a cluster share; default: the data folder.</summary>
    public string? Files { get; init; }

    /// <summary>Where the files of submissions and reports are kept; default a folder. In the database, processes need share no folder.</summary>
    public FilePlace FilesIn { get; init; } = FilePlace.Folder;

    /// <summary>Folder submissions are dropped into; null for none (default).</summary>
    public string? Watch { get; init; }

    /// <summary>Lane of what is dropped there; default interactive.</summary>
    public Lane WatchLane { get; init; } = Lane.Interactive;

    /// <summary>How long something dropped must have looked the same; default 5 s.</summary>
    public TimeSpan WatchSettled { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Steps done side by side; 0 for a process that does none.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;
}
