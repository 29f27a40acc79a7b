using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A kind of attachment.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Titles">Titles and file labels it is known by, beside its name.</param>
/// <param name="Marks">Words of its content that tell it where no title does; words joined by + must all stand there.</param>
/// <param name="Required">always, never, city-stage, relief, a flag field, or decides FIELD.</param>
/// <param name="Alternative">Another kind that serves as well.</param>
/// <param name="Basis">practice where no clause asks for it, else the clause.</param>
/// <param name="MissingAs">error (default) or warning.</param>
internal sealed record AttachmentEntry(
    SeedScalar Id,
    string Title,
    ImmutableArray<string> Titles,
    ImmutableArray<string> Marks,
    SeedScalar Required,
    SeedScalar? Alternative,
    string Basis,
    [property: AllowedValues("error", "warning")] SeedScalar? MissingAs);
