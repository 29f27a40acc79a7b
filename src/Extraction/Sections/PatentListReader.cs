using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Sections;

// Rows of the patent list: number, kind, title, owner.
internal static class PatentListReader
{
    private static readonly (string Column, string[] Words)[] Columns =
    [
        ("number", ["专利号", "申请号", "授权号", "专利申请号", "证书号", "注册号"]),
        ("kind", ["类型", "类别", "种类", "专利类"]),
        ("owner", ["专利权人", "权利人", "持有人", "申请人"]),
        ("title", ["专利名称", "发明名称", "名称"]),
        ("status", ["法律状态", "专利状态", "状态"]),
    ];

    // What is applied for and not granted is no patent yet.
    private static readonly string[] Pending = ["实质审查", "实审", "受理", "在审", "审查中", "初审", "未授权", "待授权", "申请中"];
    private static readonly string[] PendingHeads = ["在审", "未授权", "待授权", "申请中"];

    private static readonly string[] Sums = ["小计", "合计", "共计", "总计"];

    public static IEnumerable<ListedPatent> Read(IEnumerable<Grid> grids)
    {
        ListHeader? header = null;
        var section = PatentKind.Unknown;
        bool? headed = null;
        foreach (var grid in grids)
        {
            var first = 0;
            if (HeadsPending(grid.Around.FirstOrDefault()))
            {
                header = null;
                continue;
            }

            if (ListHeader.Find(grid, Columns) is { } found)
                (header, first) = (found.Header, found.Row + 1);
            else if (header is null || !header.Fits(grid) || HasOtherHeading(grid))
                continue;
            for (var row = first; row < grid.Rows; row++)
            {
                if (grid.At(row, 0) is { } banner && banner.ColumnSpan == grid.Columns)
                {
                    // 发明专利小计：12件 below its rows says nothing of those that follow; where the first such row comes before any patent, it heads them.
                    if (KindOf(banner.Text) is var kind and not PatentKind.Unknown)
                        section = (headed ??= true) || !SumsUp(banner.Text) ? kind : PatentKind.Unknown;
                    continue;
                }

                if (Row(grid, header, row, section) is { } patent)
                {
                    headed ??= false;
                    yield return patent;
                }
            }
        }
    }

    private static ListedPatent? Row(Grid grid, ListHeader header, int row, PatentKind section)
    {
        if (header.Cell(grid, row, "number") is not { } cell || cell.Row != row)
            return null;
        var number = PrintedText.Squeeze(cell.Text);

        // A heading repeated on the next page, or a line of sums.
        if (!number.Any(char.IsAsciiDigit) || number.Length < 6 || IsDate(number) || IsPending(header.Cell(grid, row, "status")?.Text))
            return null;
        var printed = header.Cell(grid, row, "kind") is { } kindCell ? KindOf(kindCell.Text) : section;
        return new ListedPatent(
            number,
            printed == PatentKind.Unknown ? ByNumber(number) : printed,
            header.Cell(grid, row, "title") is { } title ? PrintedText.Canonical(title.Text) : null,
            header.Cell(grid, row, "owner") is { } owner ? PrintedText.Canonical(owner.Text) : null,
            new Provenance(cell.Place, cell.Passage.Box, Provenance.TextLayer),
            header.Serial(grid, row));
    }

    // 申请日 | 授权公告日 | 案件状态: the other half of a list that was set in two, whatever its width.
    private static bool HasOtherHeading(Grid grid) =>
        Enumerable.Range(0, grid.Columns).All(c => grid.At(0, c) is { Passage.IsBlank: false } cell && !cell.Text.Any(char.IsAsciiDigit));

    private static bool SumsUp(string banner) => PrintedText.Squeeze(banner) is var plain && Sums.Any(w => plain.Contains(w, StringComparison.Ordinal));

    // 2019-01-28 is no number of a patent.
    private static bool IsDate(string number) => Numbers.DateParser.Scan(number) is [{ Start: 0 } date] && date.Length == number.Length;

    private static bool IsPending(string? status) => status is not null && Pending.Any(w => PrintedText.Squeeze(status).Contains(w, StringComparison.Ordinal));

    // 附：在审专利申请（尚未授权） heads a list of its own; 有效专利清单（不含未授权） does not.
    private static bool HeadsPending(string? caption) =>
        caption is not null && PrintedText.Squeeze(caption) is var plain && !plain.Contains("不含", StringComparison.Ordinal) && !plain.Contains("有效专利清单", StringComparison.Ordinal) &&
        PendingHeads.Any(w => plain.Contains(w, StringComparison.Ordinal));

    private static PatentKind KindOf(string text)
    {
        var plain = PrintedText.Squeeze(text);
        if (plain.Contains("PCT", StringComparison.OrdinalIgnoreCase))
            return PatentKind.Pct;
        return plain.Contains("发明", StringComparison.Ordinal) ? PatentKind.Invention
            : plain.Contains("实用", StringComparison.Ordinal) ? PatentKind.UtilityModel
            : plain.Contains("外观", StringComparison.Ordinal) ? PatentKind.Design
            : PatentKind.Unknown;
    }

    // The fifth digit of a 12-digit number, the third of an 8-digit one, tells the kind.
    private static PatentKind ByNumber(string number)
    {
        if (number.StartsWith("PCT", StringComparison.OrdinalIgnoreCase))
            return PatentKind.Pct;
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var type = digits.Length >= 12 ? digits[4] : digits.Length is 8 or 9 ? digits[2] : ' ';
        return type switch
        {
            '1' or '8' => PatentKind.Invention,
            '2' or '9' => PatentKind.UtilityModel,
            '3' => PatentKind.Design,
            _ => PatentKind.Unknown,
        };
    }
}
