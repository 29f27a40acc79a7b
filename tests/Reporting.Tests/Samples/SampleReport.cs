using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>A report as a real booklet of sixty pages would have it: eight findings of different kinds.</summary>
internal static class SampleReport
{
    public const int PageCount = 60;

    public static PageRef Page(int number) => new("booklet", number);

    public static Report Build(int pageCount = PageCount)
    {
        var stated = new SampleStatements();
        var pages = Pages(pageCount);
        return new Report(
            Checkout.Programme,
            new Evidence(
                [new SourceFile("booklet", "示例公司-申报书.pdf", new string('a', 64), "pdfium sha256:0123456789abcdef")],
                pages, stated.All, [], [], [], [], [], []),
            Submission(stated),
            Moment.Parse("2023-06-20"),
            "常州示例精密传动科技有限公司",
            Verdict.Discrepancies,
            stated.All,
            SampleCriteria.Of(stated),
            Attachments(pages),
            SampleFindings.Of(stated))
        {
            AttachedValues = [.. stated.All.Where(s => s.Origin == Origin.Attachment).Select(s => new AttachedValue(s, 1, false))],
        };
    }

    public static Submission Submission(SampleStatements stated)
    {
        var record = new OnlineRecord(
            "online.json", new string('b', 64), "cz-hvp-2023", "CZ202300017", Moment.Parse("2023-06-18T10:22:00+08:00"), null, "武进区", [], null);
        return new Submission(record, [.. stated.All.Where(s => s.Origin == Origin.Online)], [], [], [], null);
    }

    private static ImmutableArray<ClassifiedPage> Pages(int count) =>
    [
        .. Enumerable.Range(1, count).Select(n => new ClassifiedPage(
            Page(n), 595.28, 841.89, 0, 0, n is >= 41 and <= 44 ? PageSource.Scanned : PageSource.Digital, Kind(n), Attachment(n), n != 43, null, null)),
    ];

    private static PageKind Kind(int page) => page switch
    {
        1 => PageKind.Cover,
        2 => PageKind.Toc,
        <= 12 => PageKind.Form,
        13 => PageKind.Divider,
        58 => PageKind.Blank,
        59 => PageKind.Unknown,
        _ => PageKind.Attachment,
    };

    private static string? Attachment(int page) => page switch
    {
        < 14 or 58 or 59 => null,
        14 => "business-licence",
        <= 40 => "audit-report",
        <= 46 => "patent-list",
        <= 52 => "ip-staff-proof",
        _ => "award-certificate",
    };

    private static ImmutableArray<AttachmentResult> Attachments(ImmutableArray<ClassifiedPage> pages) =>
    [
        .. Checkout.Programme.Attachments.Select(kind => (kind, found: pages.Where(p => p.Attachment == kind.Id).Select(p => p.Place).ToImmutableArray()))
            .Where(k => k.kind.Required == AttachmentRequirement.Always || !k.found.IsEmpty)
            .Select(k => new AttachmentResult(
                k.kind.Id, k.kind.Title, k.kind.Required == AttachmentRequirement.Always, null,
                k.found.IsEmpty ? AttachmentStatus.Missing : AttachmentStatus.Present, k.found)),
    ];
}
