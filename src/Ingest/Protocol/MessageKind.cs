namespace DocPipeline.Ingest.Protocol;

/// <summary>What a message between parent and child means.</summary>
internal static class MessageKind
{
    /// <summary>Child: the document is open; content is its number of pages.</summary>
    public const byte Opened = 1;

    /// <summary>Child: the document asks for a password.</summary>
    public const byte Encrypted = 2;

    /// <summary>Child: the document cannot be opened.</summary>
    public const byte Refused = 3;

    /// <summary>Parent: read pages; content is the first number and how many.</summary>
    public const byte ReadPages = 4;

    /// <summary>Child: a page, as <see cref="WirePage"/> and what follows it.</summary>
    public const byte Page = 5;

    /// <summary>Child: a page that cannot be opened; content is its number.</summary>
    public const byte PageRefused = 6;

    /// <summary>Child: a page that holds more than the caps allow; content is its number.</summary>
    public const byte PageOverLimit = 7;

    /// <summary>Parent: draw a page or a part of it, as <see cref="WirePictureRequest"/>.</summary>
    public const byte Draw = 8;

    /// <summary>Child: a picture: width, height, then the encoded bytes; empty where it cannot be drawn.</summary>
    public const byte Picture = 9;

    /// <summary>Parent: recognise a page, as <see cref="WireScanRequest"/>.</summary>
    public const byte Recognise = 10;

    /// <summary>Child: what was recognised, as <see cref="WireScan"/> and what follows it.</summary>
    public const byte Recognised = 11;

    /// <summary>Parent: read one line of a digital page, as <see cref="WireScanRequest"/>; answered like a page, without places.</summary>
    public const byte Look = 12;
}
