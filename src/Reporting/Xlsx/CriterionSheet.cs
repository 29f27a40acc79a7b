using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>申报条件 as a table: outcome, value against threshold, clause and explanation.</summary>
internal static class CriterionSheet
{
    private const int MostDecimals = 12;

    public static Sheet Of(View view)
    {
        var texts = view.Texts;
        var sheet = new Sheet(texts["section.criteria"], [
            new(texts["criteria.outcome"]), new(texts["criteria.criterion"], 24), new(texts["column.kind"]), new(texts["clause"], 16), new(texts["column.says"], 40),
            new(texts["criteria.value"], 22), new(texts["criteria.threshold"], 22), new(texts["criteria.margin"], 22), new(texts["record.unit"], 24),
            new(texts["criteria.why"], 70), new(texts["column.readings"], 30), new(texts["column.reading-doubt"], 24), new(texts["column.code"], 24),
        ], Frozen: 2);
        foreach (var result in view.Report.Criteria)
            sheet.Rows.Add(Row(view, result));
        return sheet;
    }

    private static Cell[] Row(View view, CriterionResult result)
    {
        var texts = view.Texts;
        var decimals = Decimals(result);
        return
        [
            Cell.Of(CriterionWords.OutcomeOf(result, view)) with { Tone = ToneOf(result.Outcome) },
            Cell.Of(view.CriterionTitle(result.Criterion)) with { Link = EvidenceLinks.To("criterion-" + result.Criterion) },
            Cell.Of(texts[result.IsRule ? "kind-rule" : "kind-person"]),
            Cell.Of(result.Clause.Article),
            Cell.Of(result.Clause.Says),
            Amount(result.Value, result.Unit, decimals),
            Amount(result.Threshold, result.Unit, decimals),
            Amount(result.Margin, result.Unit, decimals),
            Cell.Of(result is { Unit: "ratio", Value: not null } ? texts["unit.ratio"] : result.Unit),
            Cell.Of(result.Explanation),
            Cell.Of(string.Join('\n', result.Readings.Select(r => texts.Format("title-of", r.Title, texts["outcome." + Words.Of(r.Outcome)])))),
            result.IsRobust || result.Outcome == Outcome.Undetermined ? Cell.Empty : Cell.Of(texts["not-robust"]) with { Tone = Tone.Doubtful },
            Cell.OfCode(result.Criterion),
        ];
    }

    // As many decimals as it takes to tell value and threshold apart: 3.4999 % never reads 3.50 %.
    private static int Decimals(CriterionResult result)
    {
        var decimals = result.Unit is "ratio" or "元" ? 2 : 0;
        if (Parsed(result.Value) is not { } value)
            return decimals;
        var scale = result.Unit == "ratio" ? 100 : 1;
        if (result.Unit is not ("ratio" or "元"))
            decimals = Math.Min((int)(value / 1.0000000000000000000000000000m).Scale, MostDecimals);
        while (Parsed(result.Threshold) is { } bound && bound != value && decimals < MostDecimals
            && decimal.Round(value * scale, decimals) == decimal.Round(bound * scale, decimals))
        {
            decimals++;
        }

        return decimals;
    }

    private static Cell Amount(string? stated, string? unit, int decimals) => Parsed(stated) switch
    {
        { } amount when unit == "ratio" => Cell.OfRatio(decimal.Round(amount, 14), decimals),
        { } amount => Cell.OfAmount(amount, decimals),
        null => Cell.Of(stated),
    };

    private static decimal? Parsed(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    private static Tone ToneOf(Outcome outcome) => outcome switch
    {
        Outcome.Met or Outcome.Exempt => Tone.Good,
        Outcome.NotMet => Tone.Bad,
        Outcome.Undetermined => Tone.Doubtful,
        _ => Tone.Quiet,
    };
}
