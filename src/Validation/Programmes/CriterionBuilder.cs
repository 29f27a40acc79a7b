using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocPipeline.Domain;
using DocPipeline.Validation.Expressions;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Turns a pack's criterion into the kind of criterion it says it is.</summary>
internal sealed class CriterionBuilder(PackFile pack, Vocabulary vocabulary, SeedErrors errors)
{
    // In the order of FormalCheck.
    private static readonly string[] Checks =
    [
        "registration", "credit", "no-repeat", "term", "grant-cap", "consistency", "binding-order", "online-deadline", "paper-deadline", "quota",
        "recommendation",
    ];

    private static readonly Expression Nothing = new ConstantExpression(0, string.Empty);

    public Criterion Build(CriterionEntry entry)
    {
        var ways = (entry.Require is null ? 0 : 1) + (entry.Person is null ? 0 : 1) + (entry.Check is null ? 0 : 1);
        if (ways != 1)
            errors.Add(entry.Id, "expected exactly one of require, person and check");
        var clause = new Clause(entry.Clause.Document ?? pack.Guideline, entry.Clause.Article, entry.Clause.Says);
        if (entry.Check is { } check)
            return new FormalCriterion(entry.Id.Text, entry.Title, clause, BuildCheck(check));
        if (entry.Person is { } person)
        {
            return new PersonCriterion(
                entry.Id.Text, entry.Title, clause, [.. person.Show.Select(BuildAttachment)], BuildFields(person.Fields), person.Listed);
        }

        var requirement = Parse(entry.Require);
        foreach (var reading in entry.OtherReadings.Where(r => Parse(r.Require) is not ConstantExpression && ExpressionPrinter.Of(Parse(r.Require)) == ExpressionPrinter.Of(requirement)))
            errors.Add(reading.Require, $"expected another requirement than require; the reading {reading.Id} is the same");
        return new ThresholdCriterion(
            entry.Id.Text, entry.Title, clause, requirement, entry.Reading, BuildReadings(entry.OtherReadings),
            [.. entry.ExemptIf.Select(BuildRelief)], entry.HalvedIf is { } halved ? BuildRelief(halved) : null);
    }

    private FormalCheck BuildCheck(SeedScalar name)
    {
        var found = Array.IndexOf(Checks, name.Text);
        if (found >= 0)
            return (FormalCheck)found;
        errors.Add(name, $"expected one of {string.Join(", ", Checks)}, not {name.Text}");
        return FormalCheck.Consistency;
    }

    private ImmutableArray<OtherReading> BuildReadings(ImmutableArray<ReadingEntry> readings) =>
        [.. readings.Select(r => new OtherReading(r.Id, Parse(r.Require)))];

    private Relief BuildRelief(ReliefEntry entry) => new(
        BuildField(entry.Holds), BuildAttachment(entry.ProvenBy), entry.Issuers, entry.Titles, entry.NotTitles, entry.WithinMonths,
        BuildReadings(entry.OtherReadings));

    private string BuildAttachment(SeedScalar id)
    {
        if (!pack.Attachments.Any(a => a.Id.Text == id.Text))
            errors.Add(id, $"expected an attachment of this pack, not {id.Text}");
        return id.Text;
    }

    private ImmutableArray<FieldId> BuildFields(ImmutableArray<SeedScalar> ids)
    {
        var fields = new FieldId[ids.Length];
        for (var i = 0; i < ids.Length; i++)
            fields[i] = BuildField(ids[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(fields);
    }

    private FieldId BuildField(SeedScalar id)
    {
        var field = new FieldId(id.Text);
        if (vocabulary.Find(field) is null)
            errors.Add(id, $"expected a field of the dictionary, not {id.Text}");
        return field;
    }

    private Expression Parse(SeedScalar? text)
    {
        if (text is null)
            return Nothing;
        try
        {
            var requirement = ExpressionParser.Parse(text.Text, vocabulary);
            DeadArms.Refuse(requirement);
            return requirement;
        }
        catch (ExpressionException fault)
        {
            errors.Add(text, fault.Message);
            return Nothing;
        }
    }
}
