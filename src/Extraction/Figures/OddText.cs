using System.Buffers;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 余慧〔共享〕, 【武进区】, 八大产业链：: what no name and no place is written with came from the form around it. Such a value accuses nobody.
internal static class OddText
{
    private static readonly SearchValues<char> InNoText = SearchValues.Create("〔〕【】〖〗{}|\\_=^~☑☒□☐■√✓✔○●◉◎◆◇▲△▼▽▾→");
    private static readonly SearchValues<char> InNoName = SearchValues.Create("[]<>《》*#+%@:：;；!！?？/。");

    /// <summary>True for a name or a text with characters in it that those of its kind do not have.</summary>
    /// <param name="field">What it is taken for.</param>
    /// <param name="text">As it was read.</param>
    public static bool Is(Field field, string text) => field.Kind switch
    {
        FieldKind.Name => text.AsSpan().ContainsAny(InNoText) || text.AsSpan().ContainsAny(InNoName),
        FieldKind.Text => text.AsSpan().ContainsAny(InNoText) || text[^1] is ':' or '：',
        _ => false,
    };
}
