namespace DocPipeline.Speed;

/// <summary>What one run of a command cost.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of processor time, user and system, of the command and everything it started.</param>
/// <param name="PeakMegabytes">Resident memory of the whole process tree at its largest, sampled.</param>
internal sealed record Usage(double Wall, double Cpu, double PeakMegabytes);
