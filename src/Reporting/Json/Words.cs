using System.Diagnostics;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Json;

/// <summary>The contract's words for the domain's enumerations.</summary>
internal static class Words
{
    /// <summary>The value a word stands for.</summary>
    /// <exception cref="FormatException">It stands for none.</exception>
    public static T Parse<T>(string word, Func<T, string> wordOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word)
                return value;
        }

        throw new FormatException(word);
    }

    public static string Of(ReviewStage stage) => stage switch
    {
        ReviewStage.District => "district",
        ReviewStage.City => "city",
        _ => throw new UnreachableException(),
    };

    public static string Of(FindingState state) => state switch
    {
        FindingState.Mended => "mended",
        FindingState.Open => "open",
        FindingState.New => "new",
        _ => throw new UnreachableException(),
    };

    public static string Of(RunInputKind kind) => kind switch
    {
        RunInputKind.Booklet => "booklet",
        RunInputKind.Online => "online",
        RunInputKind.Received => "received",
        RunInputKind.Stage => "stage",
        RunInputKind.Lists => "lists",
        RunInputKind.Pack => "pack",
        RunInputKind.Reader => "pdf",
        RunInputKind.Recognition => "ocr",
        RunInputKind.Reading => "reading",
        _ => throw new UnreachableException(),
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ready",
        Verdict.Discrepancies => "discrepancies",
        Verdict.NeedsReview => "needs-review",
        _ => throw new UnreachableException(),
    };

    public static string Of(PageSource source) => source switch
    {
        PageSource.Digital => "digital",
        PageSource.Scanned => "scanned",
        PageSource.Mixed => "mixed",
        _ => throw new UnreachableException(),
    };

    public static string Of(InkColour colour) => colour switch
    {
        InkColour.Black => "black",
        InkColour.Red => "red",
        InkColour.Blue => "blue",
        _ => throw new UnreachableException(),
    };

    public static string Of(PageKind kind) => kind switch
    {
        PageKind.Cover => "cover",
        PageKind.Toc => "toc",
        PageKind.Form => "form",
        PageKind.Divider => "divider",
        PageKind.Attachment => "attachment",
        PageKind.Blank => "blank",
        PageKind.Unknown => "unknown",
        _ => throw new UnreachableException(),
    };

    public static string Of(Origin origin) => origin switch
    {
        Origin.Paper => "paper",
        Origin.Attachment => "attachment",
        Origin.Online => "online",
        _ => throw new UnreachableException(),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Actual => "actual",
        Stance.Target => "target",
        Stance.OtherParty => "other-party",
        _ => throw new UnreachableException(),
    };

    public static string? Of(Basis basis) => basis switch
    {
        Basis.Unstated => null,
        Basis.Book => "book",
        Basis.SpecialAudit => "special-audit",
        Basis.SuperDeduction => "super-deduction",
        Basis.HighTech => "high-tech",
        _ => throw new UnreachableException(),
    };

    public static string Of(UnitSource source) => source switch
    {
        UnitSource.Cell => "cell",
        UnitSource.RowLabel => "row-label",
        UnitSource.Header => "header",
        UnitSource.Caption => "caption",
        UnitSource.Default => "default",
        _ => throw new UnreachableException(),
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not-met",
        Outcome.Exempt => "exempt",
        Outcome.Undetermined => "undetermined",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Person => "person",
        _ => throw new UnreachableException(),
    };

    public static string Of(AttachmentStatus status) => status switch
    {
        AttachmentStatus.Present => "present",
        AttachmentStatus.Missing => "missing",
        AttachmentStatus.Unreadable => "unreadable",
        _ => throw new UnreachableException(),
    };

    public static string Of(Actor actor) => actor switch
    {
        Actor.Reviewer => "reviewer",
        Actor.Applicant => "applicant",
        Actor.District => "district",
        _ => throw new UnreachableException(),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new UnreachableException(),
    };
}
