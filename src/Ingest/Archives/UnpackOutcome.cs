namespace DocPipeline.Ingest.Archives;

/// <summary>How unpacking an entry ended.</summary>
internal enum UnpackOutcome
{
    /// <summary>All of it is there, and its checksum is right.</summary>
    Unpacked,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>Local header, directory and content do not say the same.</summary>
    Contradicts,

    /// <summary>Its content is damaged.</summary>
    Damaged,

    /// <summary>It is packed in a way nobody here unpacks.</summary>
    UnknownMethod,

    /// <summary>It would unpack to too many times its size.</summary>
    Bomb,

    /// <summary>It goes beyond the bytes a booklet may have.</summary>
    NoRoom,
}
