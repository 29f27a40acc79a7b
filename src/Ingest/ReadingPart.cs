namespace DocPipeline.Ingest;

/// <summary>What a child was asked for when it died.</summary>
public enum ReadingPart
{
    /// <summary>The text layer.</summary>
    Text,

    /// <summary>Recognising a scanned page.</summary>
    Scan,

    /// <summary>Holding a line of the text layer against its pixels.</summary>
    Look,

    /// <summary>Drawing a page.</summary>
    Picture,

    /// <summary>Laying an office file out.</summary>
    Layout,
}
