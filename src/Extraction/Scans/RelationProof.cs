using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

/// <summary>
/// Holds recognised values against what they are to others: sums, percentages, the same value elsewhere, check digits. Where the printed value
/// contradicts them and exactly one other reading of its characters does not, that reading is chosen. The online record has no say: it would
/// hide the very discrepancy that is looked for.
/// </summary>
internal sealed class RelationProof(Vocabulary vocabulary)
{
    // How probable another reading must be to be chosen. Sums and check digits leave a chance of about one in ten; that two places say the
    // same is no law, so characters that were read for certain stand against it.
    private const decimal LeastOfLaw = 0.02m;
    private const decimal LeastOfRepetition = 0.05m;
    private const decimal Certain = 0.9m;
    private const decimal Twin = 0.5m;

    /// <summary>The statements in their order, with the reading that was chosen and the traits others lend them.</summary>
    public ImmutableArray<ExaminedStatement> Prove(ImmutableArray<ExaminedStatement> examined)
    {
        var all = examined.ToArray();
        for (var i = 0; i < all.Length; i++)
            CheckCode(all, i);
        var years = Primaries(all).ToList();
        foreach (var year in years)
        {
            foreach (var sum in vocabulary.Sums)
                Settle(all, Places(year, [sum.Total, .. sum.Parts]), AddsUp);
            foreach (var share in vocabulary.Shares)
                Settle(all, Places(year, [share.Share, share.Part, share.Whole]), IsQuotient);
        }

        foreach (var group in all.Select((e, i) => (e.Statement, At: i)).Where(s => s.Statement.Stance == Stance.Actual)
            .GroupBy(s => (s.Statement.Field.Name, s.Statement.Period?.Year)).Where(g => g.Count() > 1).ToList())
            Repeat(all, [.. group.Select(s => s.At)]);

        // Not before all readings are chosen: another place may have said otherwise of a part, and the sum holds no more.
        foreach (var year in years)
        {
            foreach (var sum in vocabulary.Sums)
                Weigh(all, Places(year, [sum.Total, .. sum.Parts]), AddsUp, ReadingTrait.SumHolds, ReadingTrait.SumFails);
            foreach (var share in vocabulary.Shares)
                Weigh(all, Places(year, [share.Share, share.Part, share.Whole]), IsQuotient, ReadingTrait.ShareHolds, ReadingTrait.ShareFails);
        }

        return [.. all];
    }

    private static int[] Places(Dictionary<string, int> year, FieldId[] fields) => Array.ConvertAll(fields, f => year.GetValueOrDefault(f.Name, -1));

    // The form's primary statements by field, year by year.
    private static IEnumerable<Dictionary<string, int>> Primaries(ExaminedStatement[] all) =>
        all.Select((e, i) => (e.Statement, At: i))
            .Where(s => s.Statement is { IsPrimary: true, Origin: Origin.Paper, Stance: Stance.Actual, Value: QuantityValue })
            .GroupBy(s => s.Statement.Period?.Year)
            .Select(year => year.GroupBy(s => s.Statement.Field.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().At, StringComparer.Ordinal));

    // The amounts of a relation; null where one is missing, none was recognised, or one is no amount anybody has.
    private static Quantity[]? Printed(ExaminedStatement[] all, int[] members)
    {
        if (Array.IndexOf(members, -1) >= 0 || !Array.Exists(members, m => all[m].Reading is not null))
            return null;
        var printed = Array.ConvertAll(members, m => ((QuantityValue)all[m].Statement.Value).Quantity);
        return Array.TrueForAll(printed, q => Math.Abs(q.Value) < 1_000_000_000_000_000m) ? printed : null;
    }

    private static void Settle(ExaminedStatement[] all, int[] members, Func<Quantity[], bool> holds)
    {
        if (Printed(all, members) is { } printed && !holds(printed) &&
            TheOne(all, members, LeastOfLaw, (at, value) => holds(With(printed, at, ((QuantityValue)value).Quantity))) is { } choice)
            all[members[choice.Member]] = Choose(all[members[choice.Member]], choice.Candidate);
    }

    private static void Weigh(ExaminedStatement[] all, int[] members, Func<Quantity[], bool> holds, ReadingTrait good, ReadingTrait bad)
    {
        if (Printed(all, members) is not { } printed)
            return;
        var trait = holds(printed) ? good : bad;
        var anchored = trait == good && Array.Exists(printed, q => q.PrintedUnit.Dimension == UnitDimension.Money && !q.LacksUnit);
        foreach (var member in members)
        {
            all[member].Traits[(int)trait] = 1;
            all[member] = all[member] with { UnitProven = all[member].UnitProven || anchored };
        }
    }

    private static void Repeat(ExaminedStatement[] all, int[] places)
    {
        foreach (var at in places)
        {
            if (all[at].Reading is null)
                continue;
            var others = places.Where(p => p != at && all[p].Statement.Provenance != all[at].Statement.Provenance).Select(p => all[p].Statement.Value).ToList();
            if (others.Count == 0)
                continue;
            if (!others.Exists(o => IsSame(o, all[at].Statement.Value)) && all[at].Reading!.Confidence.Probability < Certain
                && TheOne(all, [at], LeastOfRepetition, (_, value) => others.Exists(o => IsSame(o, value))) is { } choice)
                all[at] = Choose(all[at], choice.Candidate);
            var alike = others.Exists(o => IsSame(o, all[at].Statement.Value));
            all[at].Traits[(int)(alike ? ReadingTrait.RepeatedAlike : ReadingTrait.RepeatedOtherwise)] = 1;

            // 119,733 where another place says 119,753, which it may be itself: too sure to be read otherwise, and not sure enough to accuse.
            if (!alike && all[at].Candidates.Any(c => c.Probability >= LeastOfLaw && others.Exists(o => IsSame(o, c.Value))))
                all[at] = all[at] with { IsContested = true };
        }
    }

    private static void CheckCode(ExaminedStatement[] all, int at)
    {
        if (all[at] is not { Reading: not null, Statement: { Field.Name: "applicant.uscc", Value: TextValue code } })
            return;
        var holds = CreditCode.IsValid(code.Text);
        if (!holds && CreditCode.IsValid(CreditCode.WithoutForeign(code.Text)))
        {
            // No such code has an O or an I: that it is a 0 or a 1 is not even another reading.
            all[at] = all[at] with { Statement = all[at].Statement with { Value = new TextValue(CreditCode.WithoutForeign(code.Text)) } };
            holds = true;
        }

        if (!holds && TheOne(all, [at], LeastOfLaw, (_, value) => value is TextValue other && CreditCode.IsValid(other.Text)) is { } choice)
        {
            all[at] = Choose(all[at], choice.Candidate);
            holds = true;
        }

        // The model takes a Q for a 0 and thinks of no Q; what the check digit must be is known.
        if (!holds && CreditCode.WithCheckDigit(code.Text) is { } meant)
        {
            all[at] = Choose(all[at], new ReadingCandidate(new TextValue(meant), meant, Twin));
            holds = true;
        }

        all[at].Traits[(int)(holds ? ReadingTrait.CheckHolds : ReadingTrait.CheckFails)] = 1;
    }

    private static (int Member, ReadingCandidate Candidate)? TheOne(ExaminedStatement[] all, int[] members, decimal least, Func<int, FieldValue, bool> fits)
    {
        (int Member, ReadingCandidate Candidate)? one = null;
        for (var m = 0; m < members.Length; m++)
        {
            foreach (var candidate in all[members[m]].Candidates)
            {
                if (candidate.Probability < least || !fits(m, candidate.Value))
                    continue;
                if (one is not null)
                    return null;
                one = (m, candidate);
            }
        }

        return one;
    }

    // What was read first is now the other reading, as probable as it was.
    private static ExaminedStatement Choose(ExaminedStatement examined, ReadingCandidate candidate)
    {
        var before = examined.Reading!.Confidence.Probability ?? 1;
        SeenTraits.SetWeakest(examined.Traits, (double)candidate.Probability);
        return examined with
        {
            Statement = examined.Statement with { Value = candidate.Value, AsPrinted = candidate.Text },
            Candidates = [new ReadingCandidate(examined.Statement.Value, examined.Statement.AsPrinted, before), .. examined.Candidates.Where(c => c != candidate)],
            Overruled = true,
        };
    }

    private static Quantity[] With(Quantity[] quantities, int at, Quantity other)
    {
        var changed = (Quantity[])quantities.Clone();
        changed[at] = other;
        return changed;
    }

    private static bool AddsUp(Quantity[] members)
    {
        var sum = new Interval(0, 0);
        foreach (var part in members.AsSpan(1))
            sum = sum.Plus(RangeOf(part));
        return sum.Overlaps(RangeOf(members[0]));
    }

    private static bool IsQuotient(Quantity[] members) =>
        ShareRelation.PercentOf(members[1], members[2]) is { } quotient && quotient.Overlaps(members[0].Interval);

    // People and pieces are counted, never rounded.
    private static Interval RangeOf(Quantity quantity) =>
        quantity.PrintedUnit.Dimension is UnitDimension.People or UnitDimension.Pieces ? new Interval(quantity.Value, quantity.Value) : quantity.Interval;

    private static bool IsSame(FieldValue a, FieldValue b) => (a, b) switch
    {
        (QuantityValue x, QuantityValue y) => x.Quantity.PrintedUnit.Canonical == y.Quantity.PrintedUnit.Canonical && RangeOf(x.Quantity).Overlaps(RangeOf(y.Quantity)),
        _ => a.GetType() == b.GetType() && PrintedText.Squeeze(a.Canonical) == PrintedText.Squeeze(b.Canonical),
    };
}
