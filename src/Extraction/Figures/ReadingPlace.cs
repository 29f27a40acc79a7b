namespace DocPipeline.Extraction.Figures;

/// <summary>What kind of place a reading comes from; earlier ones are the form's own word.</summary>
internal enum ReadingPlace
{
    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A label and its value on one line.</summary>
    Pair,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A clause of running text that says who applies; it counts where nothing else does.</summary>
    Clause,
}
