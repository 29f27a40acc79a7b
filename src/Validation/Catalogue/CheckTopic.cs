namespace DocPipeline.Validation.Catalogue;

/// <summary>The headings of the catalogue.</summary>
public enum CheckTopic
{
    /// <summary>Who applies.</summary>
    Identity,

    /// <summary>Paper against online.</summary>
    Agreement,

    /// <summary>The form's own sums.</summary>
    Arithmetic,

    /// <summary>The form against its attachments.</summary>
    Attachments,

    /// <summary>What must be bound in, and how.</summary>
    Completeness,

    /// <summary>The guideline's conditions.</summary>
    Criteria,

    /// <summary>Deadlines and term.</summary>
    Dates,

    /// <summary>Across submissions and lists.</summary>
    Policy,

    /// <summary>Numbers and rows of the patent list.</summary>
    Patents,

    /// <summary>Files that cannot be trusted or read.</summary>
    Files,
}
