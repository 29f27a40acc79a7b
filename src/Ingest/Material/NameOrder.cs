namespace DocPipeline.Ingest.Material;

/// <summary>The order people put files in by name: 附件2 before 附件10. Else by code unit, the same on every machine.</summary>
internal sealed class NameOrder : IComparer<string>
{
    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var left = Number(a, ref i);
                var right = Number(b, ref j);
                var byLength = left.Length.CompareTo(right.Length);
                var byNumber = byLength != 0 ? byLength : left.SequenceCompareTo(right);
                if (byNumber != 0)
                    return byNumber;
            }
            else if (a[i] != b[j])
            {
                return a[i].CompareTo(b[j]);
            }
            else
            {
                i++;
                j++;
            }
        }
        var rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static ReadOnlySpan<char> Number(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return text.AsSpan(start, at - start).TrimStart('0');
    }
}
