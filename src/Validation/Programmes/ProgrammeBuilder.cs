using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Programmes.Pack;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes;

/// <summary>Turns a pack into a programme and notes everything that names what does not exist.</summary>
internal sealed class ProgrammeBuilder(PackFile pack, Vocabulary vocabulary, SeedErrors errors)
{
    public Programme Build(string digest)
    {
        DemandOnce(pack.Criteria.Select(c => c.Id));
        DemandOnce(pack.Attachments.Select(a => a.Id));
        DemandDate("inForce.from", pack.InForce.From);
        DemandDate("inForce.until", pack.InForce.Until);
        DemandDate("lastCheckedOn", pack.LastCheckedOn);
        var criteria = new CriterionBuilder(pack, vocabulary, errors);
        return new Programme(
            pack.Id.Text, pack.Title, digest, pack.CallYear, vocabulary,
            [.. pack.Criteria.Select(criteria.Build)], [.. pack.Attachments.Select(BuildAttachment)],
            new Deadlines(BuildMoment(pack.Deadlines?.Online), BuildMoment(pack.Deadlines?.Paper)), pack.TermYears, BuildCap(),
            pack.Quotas, pack.Districts, [.. pack.Coverage.Select(BuildCoverage)], pack.City,
            pack.CityShares,
            [.. pack.Recommenders.Select(r => string.Join('|', r))], pack.EarlierProgrammes, [.. pack.FillingRules.Select(BuildFilling)]);
    }

    private void DemandDate(string key, string? text)
    {
        if (text is not null && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            errors.Add(pack.Id, $"expected a date such as 2025-03-01 for {key}, not {text}");
    }

    private void DemandOnce(IEnumerable<SeedScalar> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!seen.Add(id.Text))
                errors.Add(id, $"expected every id once; {id.Text} stands here again");
        }
    }

    private AttachmentKind BuildAttachment(AttachmentEntry entry)
    {
        var (required, condition) = BuildRequirement(entry.Required);
        if (entry.Alternative is { } other && !pack.Attachments.Any(a => a.Id.Text == other.Text))
            errors.Add(other, $"expected an attachment of this pack, not {other.Text}");
        if (entry.MissingAs is { Text: not ("error" or "warning") } severity)
            errors.Add(severity, $"expected error or warning, not {severity.Text}");
        return new AttachmentKind(
            entry.Id.Text, entry.Title, [.. entry.Titles.Prepend(entry.Title).Distinct()], entry.Marks, required, condition,
            entry.Alternative?.Text, entry.Basis, entry.MissingAs?.Text == "warning" ? Severity.Warning : Severity.Error);
    }

    private (AttachmentRequirement Required, string? Condition) BuildRequirement(SeedScalar required)
    {
        switch (required.Text)
        {
            case "always":
                return (AttachmentRequirement.Always, null);
            case "never":
                return (AttachmentRequirement.Optional, null);
            case "city-stage":
                return (AttachmentRequirement.CityStage, null);
            case "relief":
                return (AttachmentRequirement.Conditional, "relief");
            default:
                var field = required.Text.StartsWith("decides ", StringComparison.Ordinal) ? required.Text[8..] : required.Text;
                if (vocabulary.Find(new FieldId(field)) is null)
                    errors.Add(required, $"expected always, never, city-stage, relief, a flag field or decides FIELD, not {required.Text}");
                return (AttachmentRequirement.Conditional, required.Text);
        }
    }

    private Moment? BuildMoment(SeedScalar? text)
    {
        if (text is null)
            return null;
        var moment = Moment.Parse(text.Text);
        if (moment is null)
            errors.Add(text, $"expected a time such as 2025-06-21T17:00 or a date, not {text.Text}");
        return moment;
    }

    private decimal? BuildCap()
    {
        if (pack.GrantCap is not { } cap)
            return null;
        var unit = vocabulary.Units.FirstOrDefault(u => u.Dimension == UnitDimension.Money && cap.Text.TrimStart([.. "0123456789. "]) == u.Name);
        if (unit is not null && decimal.TryParse(cap.Text[..^unit.Name.Length], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return number * unit.Scale;
        errors.Add(cap, $"expected an amount with its unit, such as 100万元, not {cap.Text}");
        return null;
    }

    private FillingRule BuildFilling(FillingEntry entry)
    {
        var fields = new RelationBuilder(vocabulary.Fields, errors);
        return new FillingRule(new Clause(pack.Guideline, entry.Article.Text, entry.Says), [.. entry.Filled.Select(fields.Known)], entry.Decimals);
    }

    private CoverageEntry BuildCoverage(CoverageRow row)
    {
        if (row.By.Text is not ("rule" or "person" or "information"))
            errors.Add(row.By, $"expected rule, person or information, not {row.By.Text}");
        if (row.Criterion is { } criterion && !pack.Criteria.Any(c => c.Id.Text == criterion.Text))
            errors.Add(criterion, $"expected a criterion of this pack, not {criterion.Text}");
        if (row.Check is { } check && CheckCatalogue.Find(check.Text) is null)
            errors.Add(check, $"expected the code of a check, not {check.Text}");
        if (row.Criterion is null && row.Check is null && row.By.Text != "information")
            errors.Add(row.By, "expected the criterion that answers it");
        return new CoverageEntry(row.Article, row.Says, row.By.Text, row.Criterion?.Text, row.Check?.Text);
    }
}
