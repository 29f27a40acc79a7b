using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation.Judging.Formal;

/// <summary>City and district grant together stay below the cap; their split follows the district's rule "in principle".</summary>
internal static class GrantCap
{
    public static CriterionResult Judge(Review review, FormalCriterion criterion)
    {
        var dossier = review.Dossier;
        var cap = dossier.Programme.GrantCap ?? decimal.MaxValue;
        var require = new ComparisonExpression(
            "<=",
            new ArithmeticExpression('+', new FieldExpression(FieldNames.CityGrant, null), new FieldExpression(FieldNames.DistrictMatch, null)),
            new ConstantExpression(cap, "元"));
        var decision = new Readings(dossier, _ => Outcome.Undetermined).Decide(require);
        var text = new StepText(review);
        var lines = text.Lines(decision.Step);
        var explanation = decision.Outcome == Outcome.NotMet && text.Shortfall(decision.Step) is { } shortfall ? lines.Add(shortfall) : lines;
        var result = FormalResult.Of(criterion, decision.Outcome, string.Join('\n', explanation), decision.Statements);
        if (decision.Step.Children[0].Amount is { } amount)
            result = result with { Value = Step.Text(amount), Unit = "元", Threshold = Step.Text(cap), Margin = Step.Text(amount - cap) };
        result = result with { IsRobust = decision.IsRobust, Tree = decision.Step.ToNode() };
        CriterionFindings.Report(review, criterion, result, lines);
        ReportSplit(review, criterion);
        return result;
    }

    private static void ReportSplit(Review review, Criterion criterion)
    {
        var dossier = review.Dossier;
        if (dossier.PaperQuantity(FieldNames.CityGrant) is not { } city || dossier.PaperQuantity(FieldNames.DistrictMatch) is not { } match
            || city.Value + match.Value <= 0 || ShareOf(dossier) is not { } share)
            return;
        var low = city.Interval.Low / Math.Max(city.Interval.Low + match.Interval.High, 1);
        var high = city.Interval.High / Math.Max(city.Interval.High + match.Interval.Low, 1);
        if (low <= share && share <= high)
            return;
        var actual = city.Value / (city.Value + match.Value);
        var (given, added) = (dossier.FindPaper(FieldNames.CityGrant)!, dossier.FindPaper(FieldNames.DistrictMatch)!);
        var message = review.Phrases.Say(
            Code.GrantSplit, ValueText.Percent(actual), ValueText.Percent(share), criterion.Clause.Says, review.Values.WithPlace(given), review.Values.WithPlace(added),
            review.Phrases.Say("percentage-points", ValueText.Number(Math.Abs(actual - share) * 100, 0, 4)));
        review.Findings.Add(Code.GrantSplit, new Notice(message)
        {
            Criterion = criterion.Id,
            Statements = [given, added],
        });
    }

    private static decimal? ShareOf(Dossier dossier)
    {
        var district = dossier.PaperText(FieldNames.District) is { } text ? dossier.Districts.Canonical(text) : null;
        if (district is null)
            return null;
        var shares = dossier.Programme.CityShares;
        return (shares.FirstOrDefault(s => s.District == district) ?? shares.FirstOrDefault(s => s.District == "default"))?.Share;
    }
}
