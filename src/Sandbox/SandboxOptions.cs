namespace DocPipeline.Sandbox;

/// <summary>Where the tools that hold a child are.</summary>
/// <param name="Bubblewrap">Path of <c>bwrap</c>; default <c>/usr/bin/bwrap</c>.</param>
/// <param name="Prlimit">Path of <c>prlimit</c>; default <c>/usr/bin/prlimit</c>.</param>
/// <param name="Setpriv">Path of <c>setpriv</c>; default <c>/usr/bin/setpriv</c>. Used only where namespaces are refused.</param>
/// <param name="AllowNamespaces">False holds children by limits alone; default true.</param>
public sealed record SandboxOptions(
    string Bubblewrap = "/usr/bin/bwrap",
    string Prlimit = "/usr/bin/prlimit",
    string Setpriv = "/usr/bin/setpriv",
    bool AllowNamespaces = true);
