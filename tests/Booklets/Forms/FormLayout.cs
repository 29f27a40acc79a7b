namespace DocPipeline.Booklets.Forms;

/// <summary>版式。A way of laying out the whole form.</summary>
/// <param name="Name">As in score tables.</param>
/// <param name="Pairs">Makes the writer of labels and values; writers that number their groups keep a count a booklet.</param>
/// <param name="Economy">Writer of the three years.</param>
/// <param name="SlashStaff">True where 专职/兼职 share a cell as 4/3.</param>
/// <param name="MonthRange">True where 起止年月 share a cell.</param>
/// <param name="OwnPages">True where every group starts a page of its own.</param>
/// <param name="Nested">True where patents and budget stand as parts under a heading.</param>
/// <param name="Hidden">True for layouts kept for measuring only.</param>
/// <param name="Office">True where LibreOffice prints it rather than a browser.</param>
internal sealed record FormLayout(
    string Name, Func<IPairWriter> Pairs, IEconomyWriter Economy, bool SlashStaff, bool MonthRange, bool OwnPages, bool Nested = false, bool Hidden = false, bool Office = false);
