using System.Collections.Immutable;

namespace DocPipeline.Sandbox;

/// <summary>A program to be run over untrusted material, and all it may see.</summary>
/// <param name="Executable">Absolute path.</param>
/// <param name="Arguments">Each one as the program gets it.</param>
/// <param name="Binds">What it may see besides the system's libraries.</param>
/// <param name="Environment">All of its environment, each as <c>NAME=value</c>.</param>
/// <param name="Limits">What it may use.</param>
/// <param name="TemporaryBytes">Room in its own empty <c>/tmp</c>.</param>
public sealed record ChildCommand(
    string Executable,
    ImmutableArray<string> Arguments,
    ImmutableArray<Bind> Binds,
    ImmutableArray<string> Environment,
    ChildLimits Limits,
    long TemporaryBytes = 64L << 20);
