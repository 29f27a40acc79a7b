namespace DocPipeline.Domain;

/// <summary>未识归属文字。What a page of the form says besides the values that were given to fields.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">Line by line, a bar where a value was taken out.</param>
public sealed record UnclaimedText(PageRef Page, string Text);
