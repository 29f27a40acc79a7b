using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>A submission ready to be checked.</summary>
/// <param name="Application">As it is judged, without its standing in the batch.</param>
/// <param name="LeftOut">Files among its material that are no part of the booklet.</param>
/// <param name="Booklet">Digests of the booklet's files.</param>
/// <param name="Inputs">Digest over everything its report depends on but its neighbours.</param>
internal sealed record BatchCase(Application Application, ImmutableArray<string> LeftOut, string Booklet, string Inputs);
