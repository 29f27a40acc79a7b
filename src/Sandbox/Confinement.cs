namespace DocPipeline.Sandbox;

/// <summary>How closely children are held.</summary>
public enum Confinement
{
    /// <summary>Own namespaces: no network, no file but those bound, own process tree; and limits.</summary>
    Namespaces,

    /// <summary>Limits on memory, time and files only, because this machine refuses namespaces.</summary>
    LimitsOnly,
}
