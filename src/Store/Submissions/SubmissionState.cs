namespace DocPipeline.Store.Submissions;

/// <summary>How far a submission is; in lower case, the word in the table.</summary>
public enum SubmissionState
{
    /// <summary>Something of it has not come yet.</summary>
    Waiting,

    /// <summary>Its pages are being read.</summary>
    Reading,

    /// <summary>Its pages are read.</summary>
    Judging,

    /// <summary>There is a report.</summary>
    Done,

    /// <summary>Nothing can be done with it; the reason says why.</summary>
    Failed,

    /// <summary>Somebody called it off.</summary>
    Cancelled,
}
