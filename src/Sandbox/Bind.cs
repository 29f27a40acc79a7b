namespace DocPipeline.Sandbox;

/// <summary>A file or folder a child may see, under its own path; what is absent on this machine is left out.</summary>
/// <param name="Path">Absolute path, the same inside and outside, so that a command line means the same with and without namespaces.</param>
/// <param name="Writable">True where the child may write.</param>
public sealed record Bind(string Path, bool Writable = false);
