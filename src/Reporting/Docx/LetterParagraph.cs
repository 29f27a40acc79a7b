namespace DocPipeline.Reporting.Docx;

/// <summary>A paragraph of a letter.</summary>
/// <param name="Style">What it is.</param>
/// <param name="Text">What it says; the numbers of headings are counted by the word processor.</param>
/// <param name="KeepsNext">True where it may not end a page without the next.</param>
internal sealed record LetterParagraph(LetterStyle Style, string Text, bool KeepsNext = false);
