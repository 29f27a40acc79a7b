namespace DocPipeline.Store.Tasks;

/// <summary>What a step of work does.</summary>
public enum TaskKind
{
    /// <summary>Reads the text layers and finds out how much is left to recognise.</summary>
    Survey,

    /// <summary>Recognises a share of the booklet's pictures.</summary>
    Read,

    /// <summary>Judges the submission and leaves its report.</summary>
    Judge,
}
