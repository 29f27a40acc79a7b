using DocPipeline.Domain;

namespace DocPipeline.Extraction.Signing;

/// <summary>Words that ask for a seal or a signature.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Text">As printed.</param>
/// <param name="Box">Where they stand.</param>
/// <param name="IsName">True where they label the applicant's name, as 单位名称（盖章） in a table does.</param>
internal sealed record SigningLabel(SigningKind Kind, string Text, Box Box, bool IsName);
