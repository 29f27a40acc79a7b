using DocPipeline.Domain;

namespace DocPipeline.Pipeline.Tests;

/// <summary>A booklet and what was found in it, with one of everything there is.</summary>
internal static class Sample
{
    private static readonly Box s_box = new(10, 20, 30, 40);
    private static readonly PageRef s_page = new("booklet", 1);
    private static readonly Provenance s_place = new(s_page, s_box, Provenance.TextLayer);

    public static Booklet Booklet { get; } = new([new Document("booklet", "申报书.pdf", "abc", "reader", [Page()])], [new Defect(DefectCode.PageUnreadable, "申报书.pdf", s_page, "看不清")]);

    public static Evidence Evidence { get; } = new(
        [new SourceFile("booklet", "申报书.pdf", "abc", "reader")],
        [new ClassifiedPage(s_page, 595.3, 841.9, 90, 0.25, PageSource.Scanned, PageKind.Form, "audit-report", true, 3, 40) { Seals = [new Seal(s_box, InkColour.Red, null)], IsTurned = true }],
        [
            Statement("a", new QuantityValue(new Quantity(12345.60m, new Unit("万元", "元", UnitDimension.Money, 10000), 2, UnitSource.Default))),
            Statement("b", new TextValue("“甲”<公司>\u2028𠮷")), Statement("c", new TextListValue(["一", "二"])), Statement("d", new DateValue(new DateOnly(2023, 6, 1), DatePrecision.Month)),
            Statement("e", new FlagValue(true)) with { Provenance = null, Period = null, Attachment = null, Confidence = Confidence.Certain },
        ],
        [new Attachment("audit-report", "审计报告", [s_page], [new Holder("甲", s_place)], null, new DateOnly(2024, 1, 1), [2021, 2022], "全文\n两行") { ValidUntilAt = s_place }],
        [new ListedPatent("ZL1", PatentKind.Invention, null, "甲", s_place, 2) { InRow = false }],
        [new ListedPerson("张三", null, s_place)],
        [new ContentsEntry("审计报告", null, 7, s_place)],
        [new UnknownLabel("未知项", "12 个", s_page)],
        Booklet.Defects)
    {
        Insured = [new ListedPerson("李四", true, s_place, 1)],
        Undated = [new FieldId("finance.rd_expense")],
        Declined = [new FieldId("contact.fax")],
        Unclaimed = [new UnclaimedText(s_page, "余下的字")],
        Superseded = [Statement("f", new FlagValue(false))],
        SigningPlaces = [new SigningPlace(SigningKind.Seal, "（盖章）", s_place with { Box = new Box(double.NaN, -0.0, 1e-9, double.PositiveInfinity) }, null, Presence.Unclear)],
    };

    private static Page Page() => new(
        1, 595.3, 841.9, 90, PageSource.Digital,
        [new Glyph('甲', s_box, 10.5f, 1, GlyphTraits.White, new Recognition(new Confidence(0.50m), '乙', 0.25m, SecondReader.Silent))],
        [new Ruling(1, 2, 3, 4, 0.5)],
        [new PageImage(s_box, 100, 200, "jpeg")],
        new PageScan(
            "engine", 90, 0.25, 595.3, 841.9, [new ScanRegion(s_box, 90, 0.5, new Keystone(0.1, 0.2, 0.3, 0.4))], new Keystone(0.5, 0.6, 0.7, 0.8), 300, true,
            [new Seal(s_box, InkColour.Red, "甲公司")], [new InkMark(s_box, InkColour.Blue)]));

    private static Statement Statement(string field, FieldValue value) => new(
        new FieldId(field), new Period(2022, "Q1"), Origin.Attachment, "audit-report", Stance.Target, true, Basis.Book, value, "１２,345.60", ["外", "内"], s_place,
        new Confidence(0.970m), true, [new Alternative(value, 0.030m)]);
}
