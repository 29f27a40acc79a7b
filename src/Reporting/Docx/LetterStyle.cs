namespace DocPipeline.Reporting.Docx;

/// <summary>What a paragraph of a letter is; its name is the style's in the file.</summary>
internal enum LetterStyle
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>主送: to whom it goes.</summary>
    Addressee,

    /// <summary>正文.</summary>
    Body,

    /// <summary>一、 a numbered heading.</summary>
    Group,

    /// <summary>（一） a numbered heading below it.</summary>
    Item,

    /// <summary>The last words; they stand on the page of the signature, which may not stand alone.</summary>
    Closing,

    /// <summary>署名.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    Date,
}
