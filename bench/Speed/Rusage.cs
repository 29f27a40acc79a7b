using System.Runtime.InteropServices;

namespace DocPipeline.Speed;

/// <summary>The beginning of the C library's <c>struct rusage</c> on 64-bit Linux; the rest is room.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal struct Rusage
{
    public long UserSeconds;
    public long UserMicroseconds;
    public long SystemSeconds;
    public long SystemMicroseconds;
}
