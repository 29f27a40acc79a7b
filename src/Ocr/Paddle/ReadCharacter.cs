namespace DocPipeline.Ocr.Paddle;

/// <summary>A character the model saw in a crop.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Probability">The model's own, 0–1.</param>
/// <param name="RunnerUp">The next best; 0 where that is none.</param>
/// <param name="RunnerUpProbability">The model's own, 0–1.</param>
/// <param name="Centre">Where it stands in the crop, as a share of its width.</param>
internal readonly record struct ReadCharacter(int CodePoint, float Probability, int RunnerUp, float RunnerUpProbability, double Centre);
