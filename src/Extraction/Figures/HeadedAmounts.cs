using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 二、经营与投入（以下金额单位：元） above 2021年。销售收入198,774,414.39；研发费用8,944,916.37: the heading says what the clauses count in. A clause
// counts only where nothing but a known label and an amount stands in it, below the heading that names the unit.
internal sealed partial class HeadedAmounts(ReadingTools tools)
{
    /// <summary>Every clause of a passage that is an amount without a unit.</summary>
    public IEnumerable<Reading> Read(Passage passage, PageRef place, ImmutableArray<string> around)
    {
        if (around.IsEmpty || UnitCaption.Find(around[0], tools.Units) is not { Dimension: UnitDimension.Money } unit)
            yield break;
        var text = passage.Folded;
        Period? year = null;
        foreach (var (start, end) in ClauseReader.Clauses(text))
        {
            var clause = text[start..end];
            if (start > 0 && text[start - 1] == '\n')
                year = null;
            var named = ItemNumber().Replace(clause.Trim(), "");
            if (tools.Periods.IsPeriod(named))
            {
                year = tools.Periods.Meant(named, null);
                continue;
            }

            var tokens = tools.Values.Numbers.Scan(clause);
            if (tokens is not [.., { Unit: null, IsCode: false } amount] || clause[amount.End..].Trim().Length > 0 || tokens.Exists(t => t != amount && t.Unit is not { Dimension: UnitDimension.Time }))
                continue;
            var label = ItemNumber().Replace(clause[..amount.Start].Trim(), "").TrimEnd(':', ' ');
            if (tools.Labels.Match(label, []) is not { IsListed: true, Fields: [{ Kind: FieldKind.Money } field] } || (tools.Periods.Meant(label, null) ?? year) is var period && field.Yearly && period is null)
                continue;
            var at = start + amount.Start;
            if (tools.Values.Read(field, text[at..(start + amount.End)], new UnitContext(null, null, unit)) is { Value: QuantityValue value } && !tools.Examples.Hold(text, at))
            {
                yield return new Reading(
                    [label], field, true, field.Yearly ? period : null, value, passage.Text[at..(start + amount.End)], place, passage.BoxOf(at, amount.End - amount.Start),
                    passage.Confidence, ReadingPlace.Prose, around, clause[..amount.Start]);
            }
        }
    }

    [GeneratedRegex(@"^(?:[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[①-⑩])\s*(?!\d)|^[(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();
}
