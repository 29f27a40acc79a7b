using System.Globalization;
using System.Text;

namespace DocPipeline.Host.Cli;

/// <summary>Where the program speaks: results to one stream, everything about the run to the other.</summary>
internal sealed class Terminal(TextWriter results, TextWriter notes, bool isLive)
{
    /// <summary>True where a line may be rewritten in place.</summary>
    public bool IsLive { get; } = isLive;

    /// <summary>For output that another program reads: written as it is.</summary>
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

    private static readonly System.Buffers.SearchValues<char> Harmful = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21))
            .Concat([0x200e, 0x200f, 0x2028, 0x2029, 0x061c]).Concat(Enumerable.Range(0x202a, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Select(code => (char)code)]);
}
