using System.Text;

namespace DocPipeline.Host.Printing;

/// <summary>The times in a printed PDF: equal reports give equal bytes, so all of them say the same.</summary>
internal static class PdfTimes
{
    private const string Timeless = "19800101000000";
    private static readonly byte[][] s_names = [.. ((string[])["/CreationDate (D:", "/ModDate (D:"]).Select(Encoding.ASCII.GetBytes)];

    /// <summary>Sets them in place. They stand once each, in the clear, before everything that is compressed.</summary>
    public static void Reset(Span<byte> pdf)
    {
        foreach (var name in s_names)
        {
            var at = pdf.IndexOf(name);
            if (at < 0 || at + name.Length + Timeless.Length > pdf.Length)
                continue;
            var time = pdf.Slice(at + name.Length, Timeless.Length);
            if (!time.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                Encoding.ASCII.GetBytes(Timeless, time);
        }
    }
}
