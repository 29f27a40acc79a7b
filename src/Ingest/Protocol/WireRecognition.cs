using DocPipeline.Domain;

namespace DocPipeline.Ingest.Protocol;

/// <summary>How sure a character is, behind the character itself; probabilities in thousandths.</summary>
internal readonly record struct WireRecognition(int Probability, int RunnerUp, int RunnerUpProbability, int Second)
{
    public const int Bytes = 4 * sizeof(int);
    private const int Certain = 1000;

    // Arguments are evaluated in order.
    public static WireRecognition Read(MessageReader message) => new(message.Take(), message.Take(), message.Take(), message.Take());

    public static WireRecognition Of(Recognition recognition) => new(
        (int)((recognition.Confidence.Probability ?? 1) * Certain), recognition.RunnerUp, (int)(recognition.RunnerUpProbability * Certain), (int)recognition.Second);

    public void Write(MessageWriter message)
    {
        message.Put(Probability);
        message.Put(RunnerUp);
        message.Put(RunnerUpProbability);
        message.Put(Second);
    }

    /// <summary>What it says; numbers a child may have made up are brought back to what they can be.</summary>
    public Recognition ToRecognition() => new(
        new Confidence(Share(Probability)), System.Text.Rune.IsValid(RunnerUp) ? RunnerUp : 0, Share(RunnerUpProbability),
        Enum.IsDefined((SecondReader)Second) ? (SecondReader)Second : SecondReader.Silent);

    private static decimal Share(int thousandths) => Math.Clamp(thousandths, 0, Certain) / 1000m;
}
