using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Extraction.Tests;

// The dictionary and packs of the checkout, read once.
internal static class Seeds
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "seeds");

    public static Vocabulary Vocabulary { get; } = VocabularyLoader.Load(Folder);

    public static Programme Hvp { get; } = ProgrammeLoader.Load(Folder, "cz-hvp-2023");

    // They keep what they worked out once, and no two threads may use them at a time; classes of tests run side by side.
    private static readonly ThreadLocal<ReadingTools> OfThread = new(() => new ReadingTools(Vocabulary, 2022));

    /// <summary>As for a call of 2023: 上年度 is 2022.</summary>
    public static ReadingTools Tools => OfThread.Value!;

    public static string TestData(params string[] path) => Path.Combine([Root, "testdata", .. path]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocPipeline.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No DocPipeline.sln above the tests.");
        return folder.FullName;
    }
}
