using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Batches;

/// <summary>同批申报的摘取。Takes from a submission what its neighbours in a batch are judged by.</summary>
public static class BatchEntries
{
    /// <summary>What the online record alone tells, before the booklet is read.</summary>
    public static BatchEntry Of(string name, string booklet, Programme programme, Submission? submission)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Of(name, booklet, programme, submission, [], []);
    }

    /// <summary>What record and booklet tell.</summary>
    public static BatchEntry Of(string name, string booklet, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var paper = report.Statements.Where(s => s is { Origin: Origin.Paper, Stance: Stance.Actual, IsPrimary: true, NeedsReview: false });
        return Of(name, booklet, report.Programme, report.Submission, [.. paper], report.Evidence.Patents);
    }

    // The record first: it is typed, not read, and the same before and after the booklet is read.
    private static BatchEntry Of(
        string name, string booklet, Programme programme, Submission? submission, ImmutableArray<Statement> paper, ImmutableArray<ListedPatent> patents)
    {
        ImmutableArray<Statement> statements = [.. submission?.Statements.Where(s => s.IsPrimary) ?? [], .. paper];
        var districts = new DistrictNames(programme.Districts);
        var named = Texts(statements, FieldNames.District).Prepend(submission?.Record.District);
        return new BatchEntry(
            name,
            programme.Id,
            named.OfType<string>().Select(districts.Canonical).FirstOrDefault(d => d is not null),
            Texts(statements, FieldNames.Uscc).Select(c => TextForm.Of(c).ToUpperInvariant()).FirstOrDefault(CreditCode.IsValid),
            Texts(statements, FieldNames.Applicant).Select(TextForm.Of).FirstOrDefault(n => n.Length > 0),
            booklet,
            [.. patents.Select(p => KeyOf(p.Number)).OfType<long>().Distinct().Order()]);
    }

    private static IEnumerable<string> Texts(ImmutableArray<Statement> statements, FieldId field) =>
        statements.Where(s => s.Field == field).Select(s => s.Value).OfType<TextValue>().Select(v => v.Text);

    /// <summary>A number two lists can be joined by: a misread one would accuse somebody, so its check digit must hold.</summary>
    internal static long? KeyOf(string? number) =>
        number is not null && PatentNumber.Parse(number) is { Check: not null, CheckHolds: true, Kind: not PatentKind.Unknown } parsed
            ? long.Parse(parsed.Body, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
