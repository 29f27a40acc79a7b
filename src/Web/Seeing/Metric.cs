using System.Collections.Immutable;

namespace DocPipeline.Web.Seeing;

/// <summary>指标。One figure about the service's work, in the terms of Prometheus.</summary>
/// <param name="Name">With its unit at the end, and <c>_total</c> where it only rises.</param>
/// <param name="Help">One line.</param>
/// <param name="Samples">Its values by labels; the labels as <c>name="value"</c>, or empty.</param>
public sealed record Metric(string Name, string Help, ImmutableArray<(string Labels, double Value)> Samples)
{
    /// <summary>One value without labels.</summary>
    public static Metric Of(string name, string help, double value) => new(name, help, [("", value)]);
}
