namespace DocPipeline.Booklets.Hidden;

/// <summary>版式。A whole form that the reading code has never seen: how it looks and what writes it.</summary>
/// <param name="Name">As in score tables.</param>
/// <param name="Css">Style of its pages, behind the common one.</param>
/// <param name="Write">Writes cover and form, up to the running text.</param>
/// <param name="Office">True where a word processor lays it out.</param>
/// <param name="DayTerms">True where the project's term is written with days.</param>
/// <param name="Furniture">Style of heads and feet of pages, left out where a fault moves pages; for a word processor the foot's fields.</param>
/// <param name="InYuan">True where the form states 元 themselves, so that the books can say nothing finer.</param>
/// <param name="Narrow">True where its cells are too narrow for wide figures: they would break within a number.</param>
internal sealed record HiddenDesign(string Name, string Css, Action<HiddenPen> Write, bool Office = false, bool DayTerms = false, string Furniture = "", bool InYuan = false, bool Narrow = false);
