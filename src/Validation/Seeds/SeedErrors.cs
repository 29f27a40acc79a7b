namespace DocPipeline.Validation.Seeds;

/// <summary>Collects what is wrong with the seeds, so that one run names it all.</summary>
internal sealed class SeedErrors
{
    private readonly List<SeedError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(SeedNode node, string expected) => _errors.Add(new SeedError(node.File, node.Line, node.Path, expected));

    public void Add(string file, int line, string expected) => _errors.Add(new SeedError(file, line, string.Empty, expected));

    /// <exception cref="SeedException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (Any)
            throw new SeedException([.. _errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
    }
}
