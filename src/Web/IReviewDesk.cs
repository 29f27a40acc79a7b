using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Web.Seeing;
using DocPipeline.Work.Steps;

namespace DocPipeline.Web;

/// <summary>审核台。What people at the doors need of the material itself.</summary>
public interface IReviewDesk
{
    /// <summary>Says why what a person wrote for a figure cannot be taken.</summary>
    /// <param name="programme">Id of the pack whose fields are meant.</param>
    /// <param name="decision">A corrected figure, or one that was not found.</param>
    /// <returns>Null where it is a value of its field; <c>unit</c> for an amount of money that may be ten thousand times another, <c>value</c> for what is none.</returns>
    string? FaultOf(string programme, Decision decision);

    /// <summary>The fields the pack knows, in the dictionary's order.</summary>
    ImmutableArray<Field> Fields(string programme);

    /// <summary>Draws a page of a submission's booklet, as displayed, as PNG.</summary>
    /// <param name="parcel">Its files.</param>
    /// <param name="setAside">Pages no child is to be risked over.</param>
    /// <param name="page">Counted from 1 through all files of the booklet.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The picture; null where there is no such page or it cannot be drawn.</returns>
    Task<ImmutableArray<byte>?> DrawAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, int page, CancellationToken cancellation);

    /// <summary>What the reading lacks on this machine.</summary>
    ImmutableArray<Lack> Lacks();

    /// <summary>Figures about what is kept of the reading.</summary>
    ImmutableArray<Metric> Metrics();
}
