namespace DocPipeline.Web;

/// <summary>网页服务设置。How the service is reached, and what it bears.</summary>
public sealed record WebOptions
{
    /// <summary>Where the service listens unless told otherwise.</summary>
    public const string UsualUrls = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, parted by semicolons. Loopback by default: who opens it to others puts TLS in front.</summary>
    public string Urls { get; init; } = UsualUrls;

    /// <summary>Folder of the keys that sign cookies.</summary>
    public required string KeysFolder { get; init; }

    /// <summary>Folder uploads are written to until they are taken in.</summary>
    public required string UploadFolder { get; init; }

    /// <summary>Folder of pages that were drawn.</summary>
    public required string PicturesFolder { get; init; }

    /// <summary>Largest upload, in bytes: the largest booklet (500 MB) with its record and the form around them.</summary>
    public long LargestUpload { get; init; } = 512L << 20;

    /// <summary>How long an upload may all but stand still before it is cut off; more than a second.</summary>
    public TimeSpan UploadPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests a minute of one person or machine that is known.</summary>
    public int RequestsPerMinute { get; init; } = 12_000;

    /// <summary>Requests a minute from one address that has not said who it is.</summary>
    public int StrangerRequestsPerMinute { get; init; } = 120;

    /// <summary>Wrong passwords for one name within a quarter of an hour before it is let rest.</summary>
    public int WrongPasswords { get; init; } = 10;
}
