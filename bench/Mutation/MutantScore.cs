using DocPipeline.Accuracy;

namespace DocPipeline.Mutation;

/// <summary>How the mutants of one check came out.</summary>
internal sealed class MutantScore
{
    public int Mutants { get; private set; }

    public int Caught { get; private set; }

    /// <summary>Gets how many of the caught raised an error besides, which nobody expected.</summary>
    public int WithOthers { get; private set; }

    public void Add(bool caught, bool withOthers)
    {
        Mutants++;
        Caught += caught ? 1 : 0;
        WithOthers += caught && withOthers ? 1 : 0;
    }

    /// <summary>Errors of a report that its truth does not expect.</summary>
    public static IEnumerable<string> Unexpected(CheckedBooklet booklet) => booklet.Items("findings")
        .Where(f => CheckedBooklet.Text(f, "severity") == "error" && !booklet.Truth.GetProperty("findings").EnumerateArray().Any(t => JudgementScorer.Matches(t, f)))
        .Select(JudgementScorer.Describe);
}
