using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Checks;

/// <summary>What must hold of the material before anything is said about it.</summary>
internal static class Material
{
    /// <summary>A page that was opened counts, be it a picture nothing could be read of: then a report can say so.</summary>
    /// <exception cref="UnusableInputException">Not one page was opened.</exception>
    public static void RefuseUnlessReadable(string file, bool anyPageOpened, ImmutableArray<Defect> defects, Messages messages)
    {
        if (anyPageOpened)
            return;
        (string name, string cause) = defects is [var first, ..] ? (first.File, first.Detail) : (file, "");
        throw new UnusableInputException(name, messages.Format("booklet.no-page", cause));
    }
}
