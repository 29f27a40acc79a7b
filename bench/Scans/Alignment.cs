namespace DocPipeline.Scans;

/// <summary>Which stretch of what was read belongs to each character of the truth, by the fewest changes.</summary>
internal static class Alignment
{
    /// <summary>For each position of the truth (and one behind it), how much of what was read lies before it.</summary>
    public static int[] Of(string truth, string read)
    {
        var costs = new int[truth.Length + 1, read.Length + 1];
        for (var i = 0; i <= truth.Length; i++)
        {
            for (var j = 0; j <= read.Length; j++)
            {
                costs[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    costs[i - 1, j - 1] + (truth[i - 1] == read[j - 1] ? 0 : 1), Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
            }
        }
        var before = new int[truth.Length + 1];
        var at = read.Length;
        before[truth.Length] = at;
        for (var i = truth.Length; i > 0;)
        {
            if (at > 0 && costs[i, at] == costs[i - 1, at - 1] + (truth[i - 1] == read[at - 1] ? 0 : 1))
                before[--i] = --at;
            else if (at > 0 && costs[i, at] == costs[i, at - 1] + 1)
                at--;
            else
                before[--i] = at;
        }
        return before;
    }
}
