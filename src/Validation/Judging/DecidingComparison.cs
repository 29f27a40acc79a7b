using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>Picks the comparison that decides: the best arm of an or, the worst of an and, the worst year of an every.</summary>
internal static class DecidingComparison
{
    public static Step? Of(Step step) => step.Operator switch
    {
        "or" when step.Outcome == Outcome.Met => step.Children.Where(c => c.Outcome == Outcome.Met).Select(Of).OfType<Step>().MaxBy(RelativeMargin),
        "or" => step.Children.Select(Of).OfType<Step>().MaxBy(RelativeMargin),
        "and" or "every" => step.Children.Select(Of).OfType<Step>().MinBy(RelativeMargin),
        _ when step.Of is ComparisonExpression && step.Children.All(c => c.Amount is not null) => step,
        _ => null,
    };

    public static decimal Margin(Step comparison) => comparison.Children[0].Amount!.Value - comparison.Children[1].Amount!.Value;

    // Arms of different units are held against each other by how far, in parts of its threshold, each one passes or fails.
    private static double RelativeMargin(Step comparison)
    {
        var threshold = Math.Abs((double)comparison.Children[1].Amount!.Value);
        var margin = (double)Margin(comparison) / (threshold == 0 ? 1 : threshold);
        return comparison.Operator.StartsWith('<') ? -margin : margin;
    }
}
