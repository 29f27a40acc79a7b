namespace DocPipeline.Sandbox;

/// <summary>What the kernel lets a child use.</summary>
/// <param name="MemoryBytes">Private writable memory. Address space is left alone: CoreCLR reserves far more than it uses.</param>
/// <param name="CpuSeconds">Processor time after which it is ended; the child may raise it up to <paramref name="CpuSecondsAtMost"/>.</param>
/// <param name="CpuSecondsAtMost">Processor time it can never go beyond.</param>
/// <param name="FileBytes">Size of a file it writes; 0 keeps CoreCLR from starting.</param>
/// <param name="OpenFiles">Files open at once.</param>
public sealed record ChildLimits(
    long MemoryBytes = 640L << 20, int CpuSeconds = 30, int CpuSecondsAtMost = 30, long FileBytes = 64L << 20, int OpenFiles = 256);
