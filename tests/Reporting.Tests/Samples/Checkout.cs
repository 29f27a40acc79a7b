using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>The checkout the tests run in, and the programme its samples use.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static Programme Programme { get; } = ProgrammeLoader.Load(Path.Combine(Root, "seeds"), "cz-hvp-2023");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocPipeline.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new DirectoryNotFoundException("The tests run inside a checkout.");
        return folder;
    }
}
