using System.Runtime.InteropServices;

namespace DocPipeline.Native.Linux;

/// <summary>What the runtime does not offer of files: a second name for one, and waiting until a folder's names are on the disk.</summary>
public static partial class DurableFile
{
    private const int ReadOnly = 0;
    private const int DirectoryOnly = 0x10000;
    private const int CloseOnExec = 0x80000;

    /// <summary>Gives the file a second name; false where that cannot be, on another disk above all.</summary>
    public static bool TryLink(string file, string name) => link(file, name) == 0;

    /// <summary>Waits until the names in that folder are on the disk.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public static void FlushFolder(string folder)
    {
        int handle = open(folder, ReadOnly | DirectoryOnly | CloseOnExec);
        if (handle < 0)
            throw new IOException($"{folder}: error {Marshal.GetLastSystemError()}");
        int failed = fsync(handle);
        int error = Marshal.GetLastSystemError();
        _ = close(handle);
        if (failed != 0)
            throw new IOException($"{folder}: error {error}");
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int link(string file, string name);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc")]
    private static partial int fsync(int handle);

    [LibraryImport("libc")]
    private static partial int close(int handle);
}
