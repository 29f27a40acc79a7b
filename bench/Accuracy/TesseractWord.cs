namespace DocPipeline.Accuracy;

/// <summary>A word as Tesseract found it; its certainty in percent.</summary>
internal sealed record TesseractWord(string Text, double X, double Y, double Width, double Height, double Certainty);
