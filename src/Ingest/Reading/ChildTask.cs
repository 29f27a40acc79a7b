namespace DocPipeline.Ingest.Reading;

/// <summary>What a child is started for; each sees and uses no more than that takes.</summary>
internal enum ChildTask
{
    /// <summary>Characters, lines and places of images, as the file states them.</summary>
    Text,

    /// <summary>The same of a file that does not carry its fonts, with those of this machine: without any, characters that stand alone are lost.</summary>
    TextInFonts,

    /// <summary>Pictures of pages.</summary>
    Pictures,

    /// <summary>Recognition of scanned pages.</summary>
    Scans,
}
