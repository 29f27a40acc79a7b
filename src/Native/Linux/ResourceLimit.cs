using System.Runtime.InteropServices;

namespace DocPipeline.Native.Linux;

/// <summary><c>struct rlimit</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ResourceLimit(ulong Soft, ulong Hard);
