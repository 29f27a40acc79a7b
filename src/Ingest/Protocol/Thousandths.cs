namespace DocPipeline.Ingest.Protocol;

/// <summary>Points to thousandths of a point and back.</summary>
internal static class Thousandths
{
    public static int Of(double points) =>
        double.IsNaN(points) ? 0 : (int)Math.Round(Math.Clamp(points * 1000, int.MinValue, int.MaxValue));

    public static double Points(int thousandths) => thousandths / 1000.0;
}
