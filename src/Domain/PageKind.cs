namespace DocPipeline.Domain;

/// <summary>页类。What a page is in the booklet.</summary>
public enum PageKind
{
    /// <summary>Could not be told.</summary>
    Unknown,

    /// <summary>Cover of the application.</summary>
    Cover,

    /// <summary>Table of contents.</summary>
    Toc,

    /// <summary>Application form, its tables and its running text.</summary>
    Form,

    /// <summary>A sheet that only announces what follows.</summary>
    Divider,

    /// <summary>Page of an attachment.</summary>
    Attachment,

    /// <summary>Nothing on it.</summary>
    Blank,
}
