using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Sections;

// Rows of the IP staff list. A list of social insurance payers names people too; it is not this list.
internal static partial class StaffListReader
{
    private static readonly (string Column, string[] Words)[] Columns =
    [
        ("name", ["姓名", "人员姓名"]),
        ("duty", ["专职", "兼职", "专/兼", "性质", "专兼", "全职"]),
        ("post", ["职务", "岗位", "部门", "职称", "学历", "职责", "备注", "性别", "身份证"]),
    ];

    // 单位名称 and 打印时间 may stand in rows of their own over the headings.
    private const int HeadingRows = 3;

    public static IEnumerable<ListedPerson> Read(IEnumerable<Grid> grids)
    {
        ListHeader? header = null;
        foreach (var grid in grids)
        {
            var first = 0;
            if (IsInsurance(grid))
                header = null;
            else if (ListHeader.Find(grid, Columns) is { } found)
                (header, first) = (found.Header, found.Row + 1);
            else if (HasOtherHeading(grid))
                header = null;

            if (header is null || !header.Fits(grid))
                continue;
            for (var row = first; row < grid.Rows; row++)
            {
                if (header.Cell(grid, row, "name") is { ColumnSpan: 1 } cell && cell.Row == row && IsName(cell.Text, Duty(grid, row) is not null))
                {
                    yield return new ListedPerson(
                        PrintedText.Canonical(cell.Text), Duty(grid, row), new Provenance(cell.Place, cell.Passage.Box, Provenance.TextLayer), header.Serial(grid, row));
                }
            }
        }
    }

    // What the table's own heading says counts before what stands around it: 人员名单及社保证明 heads both tables of a page.
    public static bool IsInsurance(Grid grid)
    {
        var own = string.Concat(grid.Cells.TakeWhile(c => c.Row < HeadingRows).Select(c => PrintedText.Squeeze(c.Text)));
        var head = string.Concat(grid.Around.Select(PrintedText.Squeeze)) + own;
        return !own.Contains("专职", StringComparison.Ordinal) && !own.Contains("兼职", StringComparison.Ordinal) &&
            ((SpeaksOfInsurance(own) && !own.Contains("职务", StringComparison.Ordinal) && !own.Contains("岗位", StringComparison.Ordinal)) ||
             (SpeaksOfInsurance(head) && !IpStaff().IsMatch(head)));
    }

    // 知识产权管理人员, 知识产权工作人员, 专兼职知识产权人员.
    [GeneratedRegex("知识产权(?:管理|工作|专职|专业|专兼职|从业|岗位)?人员", RegexOptions.CultureInvariant)]
    private static partial Regex IpStaff();

    private static bool SpeaksOfInsurance(string text) =>
        text.Contains("社保", StringComparison.Ordinal) || text.Contains("缴费", StringComparison.Ordinal) ||
        text.Contains("社会保", StringComparison.Ordinal) || text.Contains("参保", StringComparison.Ordinal);

    // 序号 | 参保人 | 证件号码: another list begins, whatever it is.
    public static bool HasOtherHeading(Grid grid) =>
        grid.Cells.Any(c => c.Row == 0 && PrintedText.Squeeze(c.Text) is "序号" or "编号");

    // A rare character may be missing from the text of a page: a row with a duty is a person even so.
    public static bool IsName(string text, bool hasDuty)
    {
        var plain = PrintedText.Squeeze(text);
        return plain.Length <= 15 && plain.Length >= (hasDuty ? 1 : 2) && plain is not ("合计" or "小计" or "总计" or "姓名" or "人员姓名") && !plain.Any(char.IsAsciiDigit);
    }

    private static bool? Duty(Grid grid, int row)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.At(row, column) is not { } cell)
                continue;
            var plain = PrintedText.Squeeze(cell.Text);
            if (plain is "专职" or "全职" or "专")
                return true;
            if (plain is "兼职" or "兼")
                return false;
        }

        return null;
    }
}
