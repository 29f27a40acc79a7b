namespace DocPipeline.Booklets.Scans;

/// <summary>扫描条件。How one booklet was scanned.</summary>
/// <param name="Name">As in score tables.</param>
/// <param name="Draw">The damage of a page; told whether it belongs to the form.</param>
/// <param name="File">What the scanner wrote.</param>
internal sealed record ScanCondition(string Name, Func<Random, bool, PageDamage> Draw, Container File = Container.Pdf);
