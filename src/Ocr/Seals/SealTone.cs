namespace DocPipeline.Ocr.Seals;

/// <summary>How bright a coloured seal and its paper are.</summary>
/// <param name="Paper">Paper, in the brightest channel.</param>
/// <param name="Tone">The seal on it, in the same channel.</param>
/// <param name="Dull">The seal on it, in the darkest channel.</param>
/// <param name="Below">Print below the seal, as dark as it is once the seal is taken off.</param>
internal readonly record struct SealTone(int Paper, int Tone, int Dull, int Below);
