namespace DocPipeline.Domain;

/// <summary>数值变化。A value of the form or of the online record that two checks have differently.</summary>
/// <param name="Before">As it was stated; null where it was not.</param>
/// <param name="After">As it is stated; null where it no longer is.</param>
public sealed record FigureChange(RunFigure? Before, RunFigure? After)
{
    /// <summary>Either of them: field, period and origin are the same.</summary>
    public RunFigure Either => After ?? Before!;
}
