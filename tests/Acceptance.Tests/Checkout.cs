namespace DocPipeline.Acceptance.Tests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Samples { get; } = Path.Combine(Root, "testdata", "booklets");

    /// <summary>The executable as it was built with these tests.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, "DocPipeline.Host");

    /// <summary>Where the tests' own runs keep what they have read.</summary>
    public static string Caches { get; } = Path.Combine(Root, "artifacts", "acceptance-caches");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocPipeline.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("These tests run from a checkout.");
    }
}
