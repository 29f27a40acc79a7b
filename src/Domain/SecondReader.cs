namespace DocPipeline.Domain;

/// <summary>复核识读。What a second engine, which errs in other places, makes of a recognised character.</summary>
public enum SecondReader
{
    /// <summary>It was not asked, or saw nothing.</summary>
    Silent,

    /// <summary>It reads the whole number alike.</summary>
    Agrees,

    /// <summary>It reads the number differently.</summary>
    Contradicts,
}
