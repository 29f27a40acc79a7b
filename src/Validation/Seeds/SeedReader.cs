using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocPipeline.Validation.Seeds;

/// <summary>Reads a YAML file into nodes that know their line and path.</summary>
/// <remarks>Works on parser events: an object mapper's reflection would cost more than the rest of the start-up.</remarks>
internal sealed class SeedReader
{
    private readonly string _file;
    private readonly SeedErrors _errors;
    private readonly Parser _parser;

    private SeedReader(string file, TextReader text, SeedErrors errors)
    {
        _file = file;
        _errors = errors;
        _parser = new Parser(text);
    }

    /// <summary>The file's content, or null where it is not YAML (an error is then noted).</summary>
    public static SeedNode? Read(string file, ReadOnlyMemory<byte> content, SeedErrors errors)
    {
        using var text = new StreamReader(new MemoryStream(content.ToArray(), writable: false));
        try
        {
            return new SeedReader(file, text, errors).ReadDocument();
        }
        catch (YamlException fault)
        {
            errors.Add(file, (int)fault.Start.Line, $"expected YAML; {fault.Message}");
            return null;
        }
    }

    private SeedNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _errors.Add(_file, 1, "expected content; the file is empty");
            return null;
        }

        _parser.Consume<DocumentStart>();
        return ReadNode(string.Empty);
    }

    private SeedNode ReadNode(string path)
    {
        var line = (int)_parser.Current!.Start.Line;
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new SeedScalar(_file, line, path, scalar.Value);
        if (_parser.TryConsume<SequenceStart>(out _))
            return ReadList(path, line);
        if (_parser.TryConsume<MappingStart>(out _))
            return ReadMap(path, line);
        throw new YamlException(_parser.Current.Start, _parser.Current.End, "anchors and aliases are not used in seeds");
    }

    private SeedList ReadList(string path, int line)
    {
        var items = new List<SeedNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode($"{path}[{items.Count}]"));
        return new SeedList(_file, line, path, items);
    }

    private SeedMap ReadMap(string path, int line)
    {
        var entries = new List<KeyValuePair<string, SeedNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();

            // A pair inside a flow list ([a:, b]) is given no place of its own.
            line = entries.Count == 0 ? (int)key.Start.Line : line;
            var value = ReadNode(path.Length == 0 ? key.Value : $"{path}.{key.Value}");
            if (seen.Add(key.Value))
                entries.Add(new(key.Value, value));
            else
                _errors.Add(value, $"expected every key once; {key.Value} stands here again");
        }

        return new SeedMap(_file, line, path, entries);
    }
}
