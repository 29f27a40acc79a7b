namespace DocPipeline.Domain;

/// <summary>框线。A horizontal or vertical ruling line as displayed.</summary>
/// <param name="X0">Left end.</param>
/// <param name="Y0">Upper end.</param>
/// <param name="X1">Right end.</param>
/// <param name="Y1">Lower end.</param>
/// <param name="Thickness">Line width in points.</param>
public readonly record struct Ruling(double X0, double Y0, double X1, double Y1, double Thickness)
{
    /// <summary>True for a line that runs from left to right.</summary>
    public bool IsHorizontal => X1 - X0 >= Y1 - Y0;

    /// <summary>Its length in points.</summary>
    public double Length => IsHorizontal ? X1 - X0 : Y1 - Y0;
}
