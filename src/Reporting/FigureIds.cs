using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>The names of a report's figures: f1, f2 … by position.</summary>
internal sealed class FigureIds
{
    private readonly ImmutableArray<Statement> _statements;
    private readonly Dictionary<Statement, int> _positions;

    public FigureIds(ImmutableArray<Statement> statements)
    {
        _statements = statements;
        _positions = new Dictionary<Statement, int>(statements.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < statements.Length; i++)
            _positions.TryAdd(statements[i], i);
    }

    public static string Name(int position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{position + 1}");

    /// <summary>The figure's name, or null for a statement the report does not list.</summary>
    public string? Of(Statement statement)
    {
        if (_positions.TryGetValue(statement, out var position))
            return Name(position);

        // A rule may hold a copy of the statement it read.
        var equal = _statements.IndexOf(statement);
        return equal >= 0 ? Name(equal) : null;
    }

    /// <summary>The names of several, each once, in the order given.</summary>
    public IEnumerable<string> Of(ImmutableArray<Statement> statements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (Of(statement) is { } name && seen.Add(name))
                yield return name;
        }
    }
}
