namespace DocPipeline.Domain;

/// <summary>核查输入类型。What a check is made from.</summary>
public enum RunInputKind
{
    /// <summary>The booklet's files, by digest.</summary>
    Booklet,

    /// <summary>The online record, by digest.</summary>
    Online,

    /// <summary>When the paper came.</summary>
    Received,

    /// <summary>Whose desk it lay on.</summary>
    Stage,

    /// <summary>The given lists, by digest.</summary>
    Lists,

    /// <summary>Programme pack and dictionary, by digest.</summary>
    Pack,

    /// <summary>What opened the documents.</summary>
    Reader,

    /// <summary>What recognised scanned figures.</summary>
    Recognition,

    /// <summary>Version of the code that turns characters into figures.</summary>
    Reading,
}
