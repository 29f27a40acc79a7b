using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocPipeline.Host.Cli;

/// <summary>Where the program speaks: results to one stream, everything about the run to the other.</summary>
internal sealed class Terminal(TextWriter results, TextWriter notes, bool isLive)
{
    /// <summary>True where a line may be rewritten in place.</summary>
    public bool IsLive { get; } = isLive;

    /// <summary>Where results go; what is written here directly is not escaped.</summary>
    public TextWriter Results { get; } = results;

    public static Terminal OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
#pragma warning disable RS0030 // The one place where the console is opened.
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            isLive: !Console.IsErrorRedirected && !Console.IsOutputRedirected);
#pragma warning restore RS0030
    }

    /// <summary>A line of the result.</summary>
    public void Say(string line) => Results.WriteLine(Escape(line));

    /// <summary>One JSON object on a line of its own, for other programs.</summary>
    public void SayJson(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        Results.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>A line about the run.</summary>
    public void Note(string line) => notes.WriteLine(Escape(line));

    /// <summary>Replaces the line last noted this way; only where <see cref="IsLive"/>.</summary>
    public void Rewrite(string line) => notes.Write("\r" + Escape(line) + "\u001b[K");

    // File names, labels and values are not ours: a terminal must never act on what stands in them.
    /// <summary>Control codes and direction overrides made visible.</summary>
    internal static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Harmful))
            return text;

        var safe = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            if (Harmful.Contains(c))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                safe.Append(c);
        }

        return safe.ToString();
    }

    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21))
            .Concat([0x200e, 0x200f, 0x2028, 0x2029, 0x061c]).Concat(Enumerable.Range(0x202a, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Select(code => (char)code)]);
}
