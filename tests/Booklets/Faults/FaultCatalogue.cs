namespace DocPipeline.Booklets.Faults;

/// <summary>Every fault by name.</summary>
internal static class FaultCatalogue
{
    public static IReadOnlyList<Fault> All { get; } = [.. OnlineFaults.All, .. FormFaults.All, .. CriterionFaults.All, .. AttachmentFaults.All, .. PatentFaults.All, .. BindingFaults.All, .. BatchFaults.All];

    public static Fault Of(string id) => All.Single(f => f.Id == id);
}
