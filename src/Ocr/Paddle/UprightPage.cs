using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>A page turned and straightened, with its lines of text found.</summary>
/// <param name="Turn">Degrees clockwise it was turned.</param>
/// <param name="Skew">Degrees clockwise it leant.</param>
/// <param name="Grey">The page to read from.</param>
/// <param name="Tint">1 where coloured ink lies.</param>
/// <param name="Ruled">Its ruling lines and its other ink.</param>
/// <param name="Boxes">Lines of text, in no particular order.</param>
internal sealed record UprightPage(int Turn, double Skew, Plane Grey, Plane Tint, RuledPage Ruled, List<TextBox> Boxes);
