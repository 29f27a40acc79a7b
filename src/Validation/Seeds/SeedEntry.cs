using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Validation.Seeds;

/// <summary>Reads the keys of one mapping and notes every key that is missing, of the wrong type, or unknown.</summary>
internal sealed class SeedEntry(SeedMap map, SeedErrors errors)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public SeedMap Map => map;

    /// <summary>The node as an entry, or null where it is no mapping (noted).</summary>
    public static SeedEntry? Of(SeedNode? node, SeedErrors errors)
    {
        if (node is SeedMap map)
            return new SeedEntry(map, errors);
        if (node is not null)
            errors.Add(node, "expected keys with values");
        return null;
    }

    public SeedNode? Node(string key)
    {
        _known.Add(key);
        return map.Find(key);
    }

    public bool Has(string key) => Node(key) is not null;

    public string Text(string key)
    {
        if (Node(key) is not null)
            return OptionalText(key) ?? string.Empty;
        errors.Add(map, $"expected the key {key}");
        return string.Empty;
    }

    public string? OptionalText(string key)
    {
        var node = Node(key);
        if (node is SeedScalar { Text.Length: > 0 } scalar)
            return scalar.Text;
        if (node is not null and not SeedScalar)
            errors.Add(node, "expected a text");
        return null;
    }

    /// <summary>The text with its place; an empty one where the key is missing (noted).</summary>
    public SeedScalar Scalar(string key) => OptionalScalar(key) ?? new SeedScalar(map.File, map.Line, map.Path, Text(key));

    public SeedScalar? OptionalScalar(string key) => OptionalText(key) is null ? null : (SeedScalar?)Node(key);

    public ImmutableArray<SeedScalar> Scalars(string key)
    {
        _ = Texts(key);
        return Node(key) switch
        {
            SeedScalar one => [one],
            SeedList list => [.. list.Items.OfType<SeedScalar>()],
            _ => [],
        };
    }

    /// <summary>A list of lists of texts; a text alone is a list of one.</summary>
    public ImmutableArray<ImmutableArray<string>> TextLists(string key)
    {
        var lists = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        if (Node(key) is SeedList list)
        {
            foreach (var item in list.Items)
                lists.Add(Texts(item, errors));
        }
        else if (Has(key))
        {
            lists.Add(Texts(key));
        }

        return lists.ToImmutable();
    }

    /// <summary>The keys and texts of a mapping, each text with its place.</summary>
    public IReadOnlyList<SeedPair> Pairs(string key) => Entry(key)?.Map.Entries ?? [];

    public int? OptionalInteger(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        errors.Add(Node(key)!, $"expected a whole number, not {text}");
        return null;
    }

    public bool Flag(string key)
    {
        var text = OptionalText(key);
        if (text is not (null or "true" or "false"))
            errors.Add(Node(key)!, $"expected true or false, not {text}");
        return text == "true";
    }

    /// <summary>Which of the choices the text is; the first where it is none (noted).</summary>
    public int OneOf(string key, string[] choices)
    {
        var text = Text(key);
        var found = Array.IndexOf(choices, text);
        if (found >= 0)
            return found;
        errors.Add(Node(key) ?? map, $"expected one of {string.Join(", ", choices)}, not {text}");
        return 0;
    }

    public ImmutableArray<string> Texts(string key) => Texts(Node(key), errors);

    public ImmutableArray<SeedEntry> Entries(string key)
    {
        if (Node(key) is not { } node)
            return [];
        if (node is SeedList list)
            return [.. list.Items.Select(i => Of(i, errors)).OfType<SeedEntry>()];
        errors.Add(node, "expected a list");
        return [];
    }

    public SeedEntry? Entry(string key) => Of(Node(key), errors);

    public void Refuse(string key, string expected) => errors.Add(Node(key) ?? map, expected);

    /// <summary>Notes every key nobody asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key))
                errors.Add(entry.Value, $"expected one of {string.Join(", ", _known.Order(StringComparer.Ordinal))}, not {entry.Key}");
        }
    }

    public static ImmutableArray<string> Texts(SeedNode? node, SeedErrors errors)
    {
        switch (node)
        {
            case null:
                return [];
            case SeedScalar scalar:
                return [scalar.Text];
            case SeedList list:
                foreach (var item in list.Items)
                {
                    if (item is not SeedScalar)
                        errors.Add(item, "expected a text");
                }

                return [.. list.Items.OfType<SeedScalar>().Select(s => s.Text)];
            default:
                errors.Add(node, "expected a list of texts");
                return [];
        }
    }
}
