using System.Collections.Immutable;

namespace DocPipeline.Ingest.Tests;

/// <summary>Test material of others that lies beside the checkout, where it does.</summary>
internal static class SharedFiles
{
    private static readonly string Checkout = FindCheckout();
    private static readonly string Root = Path.GetFullPath(Path.Combine(Checkout, "..", "shared", "testdata"));

    /// <summary>The project's own samples.</summary>
    public static string OwnTestData => Path.Combine(Checkout, "testdata");

    /// <summary>The files of a folder in order; none where it is absent.</summary>
    public static ImmutableArray<string> In(string folder) =>
        Path.Combine(Root, folder) is var path && Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>One file; null where it is absent.</summary>
    public static string? Find(string name) => Path.Combine(Root, name) is var path && File.Exists(path) ? path : null;

    private static string FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DocPipeline.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("DocPipeline.sln");
    }
}
