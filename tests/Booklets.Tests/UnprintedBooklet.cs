using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Tests;

/// <summary>The truth of a world as if all of it stood on one page: what is right does not hang on where it stands.</summary>
internal static class UnprintedBooklet
{
    public static BookletTruth Truth(World world)
    {
        var sheet = BookletWriter.Write(world);
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sheet.Sections.Count; i++) marks[$"S{i}"] = 1;
        for (var i = 0; i < sheet.Figures.Count; i++) marks[$"V{i}"] = 2;
        return TruthMaker.Make(world, sheet, marks, 2);
    }
}
