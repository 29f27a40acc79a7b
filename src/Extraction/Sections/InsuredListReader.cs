using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Sections;

// Rows of a list of social insurance payers, bound in behind the list of IP staff.
internal static class InsuredListReader
{
    private static readonly (string Column, string[] Words)[] Columns =
    [
        ("name", ["姓名", "参保人"]),
        ("paid", ["缴费", "险种", "保险", "参保", "社保", "社会保障", "月数", "证件", "身份证"]),
    ];

    public static IEnumerable<ListedPerson> Read(IEnumerable<Grid> grids)
    {
        ListHeader? header = null;
        foreach (var grid in grids)
        {
            var first = 0;
            if (StaffListReader.IsInsurance(grid) && ListHeader.Find(grid, Columns) is { } found)
                (header, first) = (found.Header, found.Row + 1);
            else if (header is null || StaffListReader.HasOtherHeading(grid) || !header.Fits(grid))
                header = null;

            for (var row = first; header is not null && row < grid.Rows; row++)
            {
                if (header.Cell(grid, row, "name") is { ColumnSpan: 1 } cell && cell.Row == row && StaffListReader.IsName(cell.Text, hasDuty: false))
                {
                    yield return new ListedPerson(
                        PrintedText.Canonical(cell.Text), null, new Provenance(cell.Place, cell.Passage.Box, Provenance.TextLayer), header.Serial(grid, row));
                }
            }
        }
    }
}
