using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Ingest;

/// <summary>Settings of reading: where its tools are and how much it takes in.</summary>
public sealed record ReadingOptions
{
    /// <summary>Path of PDFium's shared library; default: the one LibreOffice brings on Debian.</summary>
    public string PdfiumPath { get; init; } = "/usr/lib/libreoffice/program/libpdfiumlo.so";

    /// <summary>Folder of poppler's tools; default <c>/usr/bin</c>.</summary>
    public string PopplerFolder { get; init; } = "/usr/bin";

    /// <summary>LibreOffice's program folder; default <c>/usr/lib/libreoffice/program</c>.</summary>
    public string LibreOfficeFolder { get; init; } = "/usr/lib/libreoffice/program";

    /// <summary>Folder of the recognition engine's library and weights; null (default) or without them: scanned pages are not read.</summary>
    public string? EnginesFolder { get; init; }

    /// <summary>Scanned pages recognised side by side; default 2. What is read does not depend on it.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>The program started as the reading child: a <c>.dll</c> or its executable; null for the running program itself (default).</summary>
    public string? WorkerProgram { get; init; }

    /// <summary>Folder under which work folders are made; default: the system's temporary folder.</summary>
    public string WorkRoot { get; init; } = Path.GetTempPath();

    /// <summary>Folder of pages read before, which are not read again; null for none (default).</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Bytes that folder may grow to; default 1 GB.</summary>
    public long MaxCacheBytes { get; init; } = Caching.CacheFolder.UsualBytes;

    /// <summary>Where pages read before are looked for beside that folder; null for nowhere (default).</summary>
    public Caching.ISharedPages? SharedPages { get; init; }

    /// <summary>Pages a booklet may have; default 2,000.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Bytes a booklet may have, unpacked; default 500 MB (500 × 1024 × 1024).</summary>
    public long MaxBytes { get; init; } = 500L << 20;

    /// <summary>Pixels a page's picture may have; default 60 million.</summary>
    public int MaxPixels { get; init; } = 60_000_000;

    /// <summary>Archives within archives; default 2: an archive in an archive is opened, one in that is not.</summary>
    public int MaxArchiveDepth { get; init; } = 2;

    /// <summary>How many times its packed size an archive's entry may unpack to; default 100.</summary>
    public int MaxRatio { get; init; } = 100;

    /// <summary>Entries of an archive, or files of a folder; default 5,000.</summary>
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>Seconds by the clock a child may take to open a document; default 60.</summary>
    public int OpenSeconds { get; init; } = 60;

    /// <summary>Seconds by the clock a child may take for one page; default 30.</summary>
    public int PageSeconds { get; init; } = 30;

    /// <summary>Seconds by the clock a child may take to recognise one page; default 120.</summary>
    public int ScanSeconds { get; init; } = 120;

    /// <summary>Pixels a page's picture is brought down to before it is recognised; default 16 million, A4 at 400 dpi.</summary>
    public int MaxScanPixels { get; init; } = 16_000_000;

    /// <summary>Places of a booklet where the text layer is held against the pixels; default 25, less than a processor second; 0 for none.</summary>
    public int PixelChecks { get; init; } = 25;

    /// <summary>Processor seconds a child may use before the first page; default 30. Each page asked for adds ten.</summary>
    public int CpuSeconds { get; init; } = 30;

    /// <summary>Seconds by the clock LibreOffice may take to lay out an office file; default 60.</summary>
    public int OfficeSeconds { get; init; } = 60;

    /// <summary>Children one document may end before the other reader takes over; default 3.</summary>
    public int MaxDeaths { get; init; } = 3;

    /// <summary>Files of the material, by their names in it, that are no part of the booklet; default: none.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>
    /// Pages no child is to be risked over any more, where reading is tried again: then any other death ends the reading with
    /// <see cref="ReaderEndedException"/>. Null (default): read once, and a page that ends its child is given up at once.
    /// </summary>
    public ImmutableHashSet<PagePlace>? SetAside { get; init; }

    /// <summary>Language of what is said about unreadable material; default Chinese.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.GetCultureInfo("zh");

    /// <summary>Told after every chunk of pages; default: nobody. What is read does not depend on it.</summary>
    public IProgress<PagesRead>? Progress { get; init; }

    /// <summary>Refuses nonsense.</summary>
    /// <exception cref="ArgumentException">A setting is wrong; the message names it, its value and what was expected.</exception>
    public void Validate()
    {
        Positive(MaxPages, nameof(MaxPages));
        Positive(MaxBytes, nameof(MaxBytes));
        Positive(MaxPixels, nameof(MaxPixels));
        Positive(MaxArchiveDepth, nameof(MaxArchiveDepth));
        Positive(MaxRatio, nameof(MaxRatio));
        Positive(MaxEntries, nameof(MaxEntries));
        Positive(OpenSeconds, nameof(OpenSeconds));
        Positive(PageSeconds, nameof(PageSeconds));
        Positive(CpuSeconds, nameof(CpuSeconds));
        Positive(OfficeSeconds, nameof(OfficeSeconds));
        Positive(MaxDeaths, nameof(MaxDeaths));
        Positive(Workers, nameof(Workers));
        Positive(ScanSeconds, nameof(ScanSeconds));
        Positive(MaxScanPixels, nameof(MaxScanPixels));
        Positive(MaxCacheBytes, nameof(MaxCacheBytes));
        Positive(PixelChecks + 1L, nameof(PixelChecks));
        if (EnginesFolder is { } folder && !Path.IsPathFullyQualified(folder))
            throw new ArgumentException($"Reading:{nameof(EnginesFolder)} = {folder}: expected an absolute path");
        if (CacheFolder is { } cache && !Path.IsPathFullyQualified(cache))
            throw new ArgumentException($"Reading:{nameof(CacheFolder)} = {cache}: expected an absolute path");
        if (!Path.IsPathFullyQualified(PdfiumPath))
            throw new ArgumentException($"Reading:{nameof(PdfiumPath)} = {PdfiumPath}: expected an absolute path");
        if (WorkerProgram is { } program && !File.Exists(program))
            throw new ArgumentException($"Reading:{nameof(WorkerProgram)} = {program}: expected an existing file");
    }

    private static void Positive(long value, string name)
    {
        if (value <= 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Reading:{name} = {value}: expected more than 0"));
    }
}
