using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace DocPipeline.Validation.Seeds;

/// <summary>Reads a YAML file into nodes that know their line and path.</summary>
/// <remarks>
/// Works on the scanner's tokens: an object mapper's reflection, and the expressions a parser compiles for tags and anchors,
/// would cost more than the rest of the start-up. Tags, anchors and aliases are refused.
/// </remarks>
internal sealed class SeedReader
{
    private readonly string _file;
    private readonly SeedErrors _errors;
    private readonly Scanner _tokens;

    private SeedReader(string file, TextReader text, SeedErrors errors)
    {
        _file = file;
        _errors = errors;
        _tokens = new Scanner(text);
    }

    private Token Current => _tokens.Current!;

    private int Line => (int)Current.Start.Line;

    /// <summary>The file's content, or null where it is not YAML (an error is then noted).</summary>
    public static SeedNode? Read(string file, byte[] content, SeedErrors errors)
    {
        using var text = new StreamReader(new MemoryStream(content, writable: false));
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
        _tokens.MoveNext();
        Take<StreamStart>();
        Take<DocumentStart>();
        if (Current is StreamEnd)
        {
            _errors.Add(_file, 1, "expected content; the file is empty");
            return null;
        }

        var node = ReadNode(string.Empty);
        return Current is StreamEnd or DocumentEnd ? node : throw Unexpected();
    }

    private SeedNode ReadNode(string path)
    {
        switch (Current)
        {
            case Scalar scalar:
                var read = new SeedScalar(_file, Line, path, scalar.Value);
                _tokens.MoveNext();
                return read;
            case BlockSequenceStart:
            case BlockEntry:
                return ReadBlockList(path);
            case FlowSequenceStart:
                return ReadFlowList(path);
            case BlockMappingStart:
                return ReadBlockMap(path);
            case FlowMappingStart:
                return ReadFlowMap(path);
            case Key or Value or BlockEnd or FlowEntry or FlowMappingEnd or FlowSequenceEnd or StreamEnd:
                return new SeedScalar(_file, Line, path, string.Empty);
            default:
                throw Unexpected();
        }
    }

    // A list may stand at its key's own indentation: then no token opens or closes it.
    private SeedList ReadBlockList(string path)
    {
        var (line, opened, items) = (Line, Take<BlockSequenceStart>(), new List<SeedNode>());
        while (Take<BlockEntry>())
            items.Add(Current is BlockEntry ? new SeedScalar(_file, Line, path, string.Empty) : ReadNode(Below(path, items.Count)));
        if (opened)
            Demand<BlockEnd>();
        return new SeedList(_file, line, path, items);
    }

    private SeedList ReadFlowList(string path)
    {
        var (line, items) = (Line, new List<SeedNode>());
        Demand<FlowSequenceStart>();
        while (!Take<FlowSequenceEnd>())
        {
            var place = Below(path, items.Count);
            items.Add(Current is Key ? new SeedMap(_file, Line, place, [ReadPair(place)!]) : ReadNode(place));
            if (!Take<FlowEntry>() && Current is not FlowSequenceEnd)
                throw Unexpected();
        }

        return new SeedList(_file, line, path, items);
    }

    private SeedMap ReadBlockMap(string path)
    {
        var (line, entries) = (Line, new List<SeedPair>());
        Demand<BlockMappingStart>();
        while (!Take<BlockEnd>())
            Add(entries, ReadPair(path));
        return new SeedMap(_file, line, path, entries);
    }

    private SeedMap ReadFlowMap(string path)
    {
        var (line, entries) = (Line, new List<SeedPair>());
        Demand<FlowMappingStart>();
        while (!Take<FlowMappingEnd>())
        {
            Add(entries, ReadPair(path));
            if (!Take<FlowEntry>() && Current is not FlowMappingEnd)
                throw Unexpected();
        }

        return new SeedMap(_file, line, path, entries);
    }

    private SeedPair ReadPair(string path)
    {
        Demand<Key>();
        if (Current is not Scalar key)
            throw Unexpected();
        _tokens.MoveNext();
        Demand<Value>();
        return new SeedPair(key.Value, ReadNode(path.Length == 0 ? key.Value : $"{path}.{key.Value}"));
    }

    private void Add(List<SeedPair> entries, SeedPair pair)
    {
        if (entries.Exists(e => e.Key == pair.Key))
            _errors.Add(pair.Value, $"expected every key once; {pair.Key} stands here again");
        else
            entries.Add(pair);
    }

    private static string Below(string path, int item) => $"{path}[{item.ToString(CultureInfo.InvariantCulture)}]";

    private bool Take<T>()
        where T : Token
    {
        if (Current is not T)
            return false;
        _tokens.MoveNext();
        return true;
    }

    private void Demand<T>()
        where T : Token
    {
        if (!Take<T>())
            throw Unexpected();
    }

    private YamlException Unexpected() => new(Current.Start, Current.End, $"{Current.GetType().Name} has no place here");
}
