namespace DocPipeline.Domain;

/// <summary>识别。How sure the recognition of one character from pixels was, and what else it might be.</summary>
/// <param name="Confidence">That it is this character.</param>
/// <param name="RunnerUp">The next best character; 0 where that is none at all.</param>
/// <param name="RunnerUpProbability">That it is that one, 0–1.</param>
/// <param name="Second">What a second engine says of the number it belongs to.</param>
public sealed record Recognition(Confidence Confidence, int RunnerUp, decimal RunnerUpProbability, SecondReader Second = SecondReader.Silent);
