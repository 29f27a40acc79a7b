namespace DocPipeline.Domain;

/// <summary>来源部分。Which of the three records states it.</summary>
public enum Origin
{
    /// <summary>The application form in the booklet, cover included.</summary>
    Paper,

    /// <summary>An attachment bound behind the form.</summary>
    Attachment,

    /// <summary>The online submission.</summary>
    Online,
}
