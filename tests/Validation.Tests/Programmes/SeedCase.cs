using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>A good or bad case of a criterion, as the pack's author wrote it.</summary>
/// <param name="Says">What it shows.</param>
/// <param name="File">The case.</param>
/// <param name="Expect">Outcome in the words of the contract.</param>
/// <param name="Findings">Codes that must be found; no other code may name the criterion.</param>
internal sealed record SeedCase(string Says, CaseFile File, string Expect, ImmutableArray<string> Findings)
{
    public static (string Criterion, ImmutableArray<SeedCase> Cases) Read(string programme, string path)
    {
        var errors = new SeedErrors();
        var file = SeedEntry.Of(SeedReader.Read(path, System.IO.File.ReadAllBytes(path), errors), errors)!;
        var criterion = file.Text("criterion");
        var cases = file.Entries("cases").Select(e => Read(programme, e)).ToImmutableArray();
        file.RefuseOthers();
        errors.ThrowIfAny();
        return (criterion, cases);
    }

    private static SeedCase Read(string programme, SeedEntry entry)
    {
        var file = new CaseFile(programme)
        {
            SubmittedAt = entry.OptionalText("submittedAt"),
            ApplicantSubmittedAt = entry.OptionalText("applicantSubmittedAt"),
            ReceivedAt = entry.OptionalText("receivedAt"),
            Stage = entry.OptionalText("stage") == "city" ? ReviewStage.City : ReviewStage.District,
            Lists = new GivenLists(Names(entry, "dishonest"), Names(entry, "abnormalPatents"), Grants(entry)),
            Standing = Standing(entry),
        };
        State(entry, "form", (field, value, year) => file.Form(field, value, year));
        State(entry, "online", (field, value, year) => file.Online(field, value, year));
        foreach (var attachment in entry.Entries("attachments"))
            Attach(file, attachment);
        var read = new SeedCase(entry.Text("says"), file, entry.Text("expect"), entry.Texts("findings"));
        entry.RefuseOthers();
        return read;
    }

    public static void State(SeedEntry entry, string part, Action<string, string, int?> state)
    {
        foreach (var (field, node) in entry.Pairs(part))
        {
            if (node is SeedScalar one)
                state(field, one.Text, null);
            foreach (var (year, value) in (node as SeedMap)?.Entries ?? [])
                state(field, ((SeedScalar)value).Text, int.Parse(year, CultureInfo.InvariantCulture));
        }
    }

    private static void Attach(CaseFile file, SeedEntry entry)
    {
        file.Attach(entry.Text("kind"), entry.OptionalText("text") ?? string.Empty, entry.OptionalText("holder"), entry.OptionalText("issuer"), entry.OptionalText("validUntil"));
        if (entry.OptionalInteger("atPage") is { } at)
        {
            file.Pages.Insert(at - 1, file.Pages[^1]);
            file.Pages.RemoveAt(file.Pages.Count - 1);
        }

        entry.RefuseOthers();
    }

    // What the rest of the batch means for it, for criteria that a submission by itself does not answer.
    private static BatchStanding? Standing(SeedEntry entry)
    {
        if (!entry.Has("batch"))
            return null;
        var batch = entry.Pairs("batch").ToDictionary(p => p.Key, p => ((SeedScalar)p.Value).Text, StringComparer.Ordinal);
        return new BatchStanding(batch.GetValueOrDefault("district"), Count("recommended"), Count("unplaced"), [], [], [], []);

        int Count(string key) => int.Parse(batch.GetValueOrDefault(key, "0"), CultureInfo.InvariantCulture);
    }

    private static ImmutableArray<ListEntry>? Names(SeedEntry entry, string key) =>
        entry.Has(key) ? [.. entry.Texts(key).Select(n => new ListEntry(n, null, null, null))] : null;

    private static ImmutableArray<ListEntry>? Grants(SeedEntry entry) =>
        entry.Has("earlierGrants") ? [.. entry.Pairs("earlierGrants").Select(p => new ListEntry(p.Key, null, ((SeedScalar)p.Value).Text, 2021))] : null;
}
