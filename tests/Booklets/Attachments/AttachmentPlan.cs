using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Attachments;

/// <summary>One attachment as it will be bound: its kind, and whose facts it is drawn from.</summary>
/// <param name="Id">Attachment id.</param>
/// <param name="Company">The company it states; a fault hands it another or a changed one.</param>
/// <param name="Year">For one report a year, else null.</param>
/// <param name="Expired">True where its validity has run out.</param>
/// <param name="RowsShort">Rows a list lacks.</param>
/// <param name="StrangerInRow">Row of the patent list whose owner is somebody else; 0 for none.</param>
/// <param name="Copies">Certificates bound where a kind has one page a piece.</param>
/// <param name="BeforeForm">True where the binder put it before the form's last page.</param>
internal sealed record AttachmentPlan(
    string Id, Company Company, int? Year = null, bool Expired = false, int RowsShort = 0, int StrangerInRow = 0, int Copies = 3, bool BeforeForm = false)
{
    /// <summary>Gets how many of the last people on the list of staff the insurance list lacks.</summary>
    public int Uninsured { get; init; }

    /// <summary>Gets the day an award was given, where it matters; else it is drawn.</summary>
    public DateOnly? GivenOn { get; init; }
}
