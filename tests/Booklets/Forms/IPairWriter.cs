namespace DocPipeline.Booklets.Forms;

/// <summary>One way to set labels and their values.</summary>
internal interface IPairWriter
{
    /// <summary>A group of the form under its title.</summary>
    string Write(string title, IReadOnlyList<Pair> pairs);
}
