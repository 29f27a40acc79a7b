using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>Loads PDFium from the path it is given and starts it; one document at a time, one thread.</summary>
public static unsafe partial class PdfiumLibrary
{
    internal const string Name = "pdfium";

    /// <summary>Loads the shared library; must come before any other call.</summary>
    /// <param name="path">The shared library's file.</param>
    /// <param name="fontFolders">Where fonts are looked for that a document does not carry; empty for none.</param>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    /// <exception cref="EntryPointNotFoundException">It is no PDFium, or not the one this code was written for.</exception>
    public static void Start(string path, params ReadOnlySpan<string> fontFolders)
    {
        var handle = NativeLibrary.Load(path);
        if (PdfiumExports.FirstMissing(handle) is { } missing)
            throw new EntryPointNotFoundException($"{path}: {missing}");
        NativeLibrary.SetDllImportResolver(typeof(PdfiumLibrary).Assembly, (name, _, _) => name == Name ? handle : 0);

        // PDFium keeps the pointer, so the list lives as long as the process.
        var list = (nint*)NativeMemory.AllocZeroed((nuint)fontFolders.Length + 1, (nuint)sizeof(nint));
        for (var i = 0; i < fontFolders.Length; i++)
            list[i] = Marshal.StringToCoTaskMemUTF8(fontFolders[i]);
        PdfiumConfiguration configuration = new() { Version = 2, UserFontPaths = (nint)list };
        FPDF_InitLibraryWithConfig(&configuration);
    }

    /// <summary>Names the first function the library at that path lacks; null where it has them all.</summary>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    public static string? FirstMissingExport(string path) => PdfiumExports.FirstMissing(NativeLibrary.Load(path));

    [LibraryImport(Name)]
    private static partial void FPDF_InitLibraryWithConfig(PdfiumConfiguration* configuration);
}
