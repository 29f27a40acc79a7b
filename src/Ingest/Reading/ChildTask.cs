namespace DocPipeline.Ingest.Reading;

/// <summary>What a child is started for; each sees and uses no more than that takes.</summary>
internal enum ChildTask
{
    /// <summary>Characters, lines and places of images, as the file states them.</summary>
    Text,

    /// <summary>Pictures of pages.</summary>
    Pictures,

    /// <summary>Recognition of scanned pages.</summary>
    Scans,
}
