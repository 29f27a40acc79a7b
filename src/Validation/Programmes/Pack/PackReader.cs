using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>Reads programme.yaml into the records beside it; what the words mean is <see cref="ProgrammeLoader"/>'s affair.</summary>
internal sealed class PackReader(SeedErrors errors)
{
    public PackFile Read(SeedEntry entry)
    {
        var pack = new PackFile(
            entry.Scalar("id"), entry.Text("title"), entry.Text("guideline"), ReadInForce(entry), entry.Text("lastCheckedOn"),
            entry.OptionalInteger("callYear") ?? Missing(entry, "callYear"), entry.Text("city"), entry.TextLists("districts"),
            [.. entry.Entries("fields").Select(FieldEntry.Read)], ReadAliases(entry),
            RelationReader.Sums(entry), RelationReader.Shares(entry), RelationReader.Inclusions(entry), [.. entry.Entries("fillingRules").Select(ReadFilling)],
            [.. entry.Entries("criteria").Select(ReadCriterion)], [.. entry.Entries("attachments").Select(ReadAttachment)],
            ReadDeadlines(entry.Entry("deadlines")), entry.OptionalInteger("termYears"), entry.OptionalScalar("grantCap"),
            [.. entry.Pairs("cityShares").Select(p => new CityShare(p.Key, ShareOf(p.Value)))],
            [.. entry.Pairs("quotas").Select(p => new DistrictQuota(p.Key, IntegerOf(p.Value)))],
            entry.TextLists("recommenders"), entry.Texts("earlierProgrammes"), [.. entry.Entries("coverage").Select(ReadCoverage)]);
        entry.RefuseOthers();
        return pack;
    }

    private static int Missing(SeedEntry entry, string key)
    {
        entry.Refuse(key, $"expected the key {key}");
        return 0;
    }

    private static InForceEntry ReadInForce(SeedEntry entry)
    {
        if (entry.Entry("inForce") is not { } inForce)
        {
            entry.Refuse("inForce", "expected the key inForce");
            return new InForceEntry(string.Empty, null);
        }

        var read = new InForceEntry(inForce.Text("from"), inForce.OptionalText("until"));
        inForce.RefuseOthers();
        return read;
    }

    private ImmutableArray<AliasEntry> ReadAliases(SeedEntry entry) =>
        [.. entry.Pairs("aliases").Select(p => new AliasEntry(
            new SeedScalar(p.Value.File, p.Value.Line, p.Value.Path, p.Key), SeedEntry.Texts(p.Value, errors)))];

    private CriterionEntry ReadCriterion(SeedEntry entry)
    {
        var criterion = new CriterionEntry(
            entry.Scalar("id"), entry.Text("title"), ReadClause(entry), entry.OptionalScalar("require"), entry.OptionalText("reading"),
            ReadReadings(entry), ReadReliefs(entry.Node("exemptIf")),
            entry.Entry("halvedIf") is { } halved ? ReadRelief(halved) : null,
            entry.Entry("person") is { } person ? ReadPerson(person) : null, entry.OptionalScalar("check"));
        entry.RefuseOthers();
        return criterion;
    }

    private static ClauseEntry ReadClause(SeedEntry entry)
    {
        if (entry.Entry("clause") is not { } clause)
        {
            entry.Refuse("clause", "expected a clause for every criterion: { article, says }");
            return new ClauseEntry(null, string.Empty, string.Empty);
        }

        var read = new ClauseEntry(clause.OptionalText("document"), clause.Text("article"), clause.Text("says"));
        clause.RefuseOthers();
        return read;
    }

    private ImmutableArray<ReadingEntry> ReadReadings(SeedEntry entry) =>
        [.. entry.Pairs("otherReadings").Select(p => new ReadingEntry(p.Key, ScalarOf(p.Value)))];

    private ImmutableArray<ReliefEntry> ReadReliefs(SeedNode? node) => node switch
    {
        null => [],
        SeedList list => [.. list.Items.Select(i => SeedEntry.Of(i, errors)).OfType<SeedEntry>().Select(ReadRelief)],
        _ => SeedEntry.Of(node, errors) is { } one ? [ReadRelief(one)] : [],
    };

    private ReliefEntry ReadRelief(SeedEntry entry)
    {
        var relief = new ReliefEntry(
            entry.Scalar("holds"), entry.Scalar("provenBy"), entry.Texts("issuers"), entry.Texts("titles"), entry.Texts("notTitles"),
            entry.OptionalInteger("withinMonths"), ReadReadings(entry));
        entry.RefuseOthers();
        return relief;
    }

    private static PersonEntry ReadPerson(SeedEntry entry)
    {
        var person = new PersonEntry(entry.Scalars("show"), entry.Scalars("fields"), entry.Texts("listed"));
        entry.RefuseOthers();
        return person;
    }

    private static AttachmentEntry ReadAttachment(SeedEntry entry)
    {
        var attachment = new AttachmentEntry(
            entry.Scalar("id"), entry.Text("title"), entry.Texts("titles"), entry.Texts("marks"), entry.Scalar("required"),
            entry.OptionalScalar("alternative"), entry.Text("basis"), entry.OptionalScalar("missingAs"));
        entry.RefuseOthers();
        return attachment;
    }

    private static DeadlinesEntry? ReadDeadlines(SeedEntry? entry)
    {
        if (entry is null)
            return null;
        var deadlines = new DeadlinesEntry(entry.OptionalScalar("online"), entry.OptionalScalar("paper"));
        entry.RefuseOthers();
        return deadlines;
    }

    private static CoverageRow ReadCoverage(SeedEntry entry)
    {
        var row = new CoverageRow(entry.Text("article"), entry.Text("says"), entry.Scalar("by"), entry.OptionalScalar("criterion"), entry.OptionalScalar("check"));
        entry.RefuseOthers();
        return row;
    }

    private static FillingEntry ReadFilling(SeedEntry entry)
    {
        var rule = new FillingEntry(entry.Scalar("article"), entry.Text("says"), entry.Scalars("filled"), entry.OptionalInteger("decimals"));
        entry.RefuseOthers();
        if (rule.Filled.IsEmpty == rule.Decimals is null)
            entry.Refuse("article", "expected exactly one of filled and decimals");
        return rule;
    }

    private SeedScalar ScalarOf(SeedNode node)
    {
        if (node is SeedScalar scalar)
            return scalar;
        errors.Add(node, "expected a text");
        return new SeedScalar(node.File, node.Line, node.Path, string.Empty);
    }

    private int IntegerOf(SeedNode node)
    {
        if (int.TryParse(ScalarOf(node).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        errors.Add(node, "expected a whole number");
        return 0;
    }

    private decimal ShareOf(SeedNode node)
    {
        var text = ScalarOf(node).Text;
        if (text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
            return percent / 100;
        errors.Add(node, $"expected a percentage such as 50%, not {text}");
        return 0;
    }
}
