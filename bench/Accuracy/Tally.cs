namespace DocPipeline.Accuracy;

/// <summary>Right of all, for one thing counted.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int All { get; private set; }

    public void Count(bool right)
    {
        All++;
        if (right) Right++;
    }

    public void Add(Tally other) => (Right, All) = (Right + other.Right, All + other.All);

    public override string ToString() => All == 0 ? "–"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Right}/{All}") + (Right == All ? "" : Percent());

    private string Percent() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({100.0 * Right / All:0.00} %)");
}
