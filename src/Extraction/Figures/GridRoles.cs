using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Numbers;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// What each cell looks like, and from that how each row is to be read.
internal sealed class GridRoles
{
    private const int LongestHeading = 16;
    private const int FewestNamed = 3;

    // 知识产权管理中心 may head a row; longer names are those of companies.
    private const int LongestOffice = 9;

    private readonly Grid grid;
    private readonly ReadingTools tools;
    private readonly Dictionary<GridCell, CellRole> roles = [];
    private readonly Dictionary<GridCell, LabelMatch?> labels = [];
    private readonly Dictionary<int, bool> labelColumns = [];
    private readonly NoiseColumns noise;
    private readonly UnitColumns units;
    private readonly PartyColumns parties;
    private readonly LineCodes lineCodes;
    private readonly RowKind[] rows;
    private readonly WholeLabels whole;
    private readonly RunOfParts run;
    private readonly StackedPair stacked;
    private readonly LabelsOverValues turns;

    public GridRoles(Grid grid, ReadingTools tools)
    {
        this.grid = grid;
        this.tools = tools;
        HashSet<string> headings = [.. tools.Words("noise-columns")];
        noise = new NoiseColumns(grid, this, tools, headings);
        units = new UnitColumns(grid, tools);
        parties = new PartyColumns(grid, tools);
        lineCodes = new LineCodes(grid, tools, headings);
        whole = new WholeLabels(grid, this);
        run = new RunOfParts(grid, this, tools);
        stacked = new StackedPair(tools);
        foreach (var cell in grid.Cells)
            roles[cell] = RoleOf(cell);
        turns = new LabelsOverValues(grid, this, tools);
        rows = new RowKind[grid.Rows];
        for (var r = 0; r < grid.Rows; r++)
            rows[r] = KindOf(r);
    }

    public CellRole Role(GridCell cell) => roles[cell];

    public RowKind Kind(int row) => rows[row];

    /// <summary>The field a cell names as a label, judged with what stands to its left and above it.</summary>
    public LabelMatch? Label(GridCell cell)
    {
        if (roles[cell] != CellRole.Text || turns.IsOfValues(cell.Row))
            return null;
        if (!labels.TryGetValue(cell, out var match))
            labels[cell] = match = HoldsPair(cell) || parties.Hold(cell) ? null : tools.Labels.Match(cell.Text, [.. Left(cell), .. Above(cell), .. grid.Around]) ?? InRun(cell);
        return match;
    }

    /// <summary>What a part names that stands below another part; null elsewhere.</summary>
    public LabelMatch? InRun(GridCell label) => run.Of(label, Left(label), Above(label).Concat(grid.Around));

    /// <summary>Labels a label may go on with: those above it, and the last one before it in reading order; 其中 goes on with that one alone.</summary>
    public IEnumerable<string> Before(GridCell label) => WholeLabels.IsPart(label) ? whole.Of(label) : Above(label).Concat(whole.Of(label));

    // 项目计划总投资：239.00 states something, it heads nothing; 其中：2020年以来授权 heads what it says.
    private static bool HoldsFigure(GridCell cell) =>
        cell.Passage.Folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && cell.Passage.Folded.AsSpan(colon + 1).TrimStart() is [>= '0' and <= '9', ..] behind &&
        !(PeriodReader.Named(behind.ToString()) is not null && behind.Contains('年'));

    /// <summary>True for 项 目 主 持 人 赵某: the cell holds a label and its value, it is no label.</summary>
    public bool HoldsPair(GridCell cell)
    {
        var text = cell.Text;
        return tools.Labels.Match(text, []) is not { IsListed: true } &&
            tools.Labels.Leading(text, text.Length).Any(label => label is { End: > 1, Match.IsListed: true } && text[(label.End + 1)..].Split([' ', '\n']).Any(p => p.Length > 1));
    }

    /// <summary>True for a cell of a column of running numbers or notes, 附注 and 行次: it names nothing at its right.</summary>
    public bool IsNoise(GridCell cell) => noise.Hold(cell);

    /// <summary>True for what stands in a column about another one than the applicant.</summary>
    public bool AreOthers(GridCell cell) => parties.AreOthers(cell);

    /// <summary>True for what stands in a row of labels over a row of values, known or not.</summary>
    public bool IsHeading(GridCell cell) => turns.IsHead(cell.Row);

    /// <summary>True for an example or a demand that stands between a label and its value.</summary>
    public bool IsHint(GridCell cell) => noise.IsHint(cell);

    /// <summary>Distinct cells of a row, left to right.</summary>
    public IEnumerable<GridCell> Row(int row)
    {
        GridCell? last = null;
        for (var c = 0; c < grid.Columns; c++)
        {
            if (grid.At(row, c) is { } cell && cell != last)
                yield return last = cell;
        }
    }

    /// <summary>Distinct cells of a column, top to bottom.</summary>
    public IEnumerable<GridCell> Column(int column) => Enumerable.Range(0, grid.Rows).Select(r => grid.At(r, column)).OfType<GridCell>().Distinct();

    /// <summary>True where a cell of words is the value of the label at its left: a name, an address, a field.</summary>
    public bool IsWrittenValue(GridCell cell)
    {
        if (roles[cell] != CellRole.Text || Label(cell) is not null || IsHeading(cell))
            return false;
        return turns.IsOfValues(cell.Row) || parties.Hold(cell) || LeftOf(cell) is { } left && (Writes(left, cell) || (IsUnknownLabel(left) && !Heads(left, cell))) && !IsWrittenValue(left);
    }

    /// <summary>The cell at the left of a cell; a unit, an example, a demand or another one's answer between a label and its value is passed over.</summary>
    public GridCell? LeftOf(GridCell cell)
    {
        var left = cell.Column > 0 ? grid.At(cell.Row, cell.Column - 1) : null;
        while (left is { Column: > 0 } && (roles[left] == CellRole.Unit || noise.IsHint(left) || parties.AreOthers(left)))
            left = grid.At(cell.Row, left.Column - 1);
        return left;
    }

    // 指标 beside 近三年（2020-2022年）, or beside 第一年 where it stands over two rows: both head the table.
    private static bool Heads(GridCell label, GridCell cell) =>
        label.RowSpan != cell.RowSpan || PeriodReader.SpeaksOfSeveral(cell.Text);

    // Two to a row, a wording nobody listed among labels is one too; 指标名称 heads them.
    private bool IsUnknownLabel(GridCell cell) =>
        roles[cell] == CellRole.Text && Label(cell) is null && IsLabelColumn(cell.Column) && !tools.Generic.Contains(tools.Labels.Parse(cell.Text).Core) && Row(cell.Row).Count() == 2;

    /// <summary>True where a cell of words is the value of the label right above it, in a table of labels over values.</summary>
    public bool IsValueBelow(GridCell cell)
    {
        if (roles[cell] != CellRole.Text || Label(cell) is not null || cell.Row == 0 || grid.At(cell.Row - 1, cell.Column) is not { } above)
            return false;
        return above.Column == cell.Column && RoomOf(above) == cell.LastColumn && (turns.IsHead(above.Row) || (IsRowOfLabels(above.Row) && Writes(above, cell, true)));
    }

    // Without ruling, a label's place reaches as far as nothing stands at its right, and no farther than its value does.
    private int RoomOf(GridCell label)
    {
        var last = label.LastColumn;
        while (last + 1 < grid.Columns && grid.At(label.Row, last + 1) is null && grid.At(label.LastRow + 1, last + 1) is { } below && below == grid.At(label.LastRow + 1, label.Column))
            last++;
        return last;
    }

    // Two labels side by side, with nothing that could be a value between them.
    private bool IsRowOfLabels(int row)
    {
        var labelled = Row(row).Count(c => roles[c] == CellRole.Text && Label(c) is not null);
        return labelled >= 2 && Row(row).All(c => roles[c] == CellRole.Text && (Label(c) is not null || tools.LabelLike.IsLabel(c.Text, FieldKind.Text) || (labelled >= 3 && c.Text.Length <= LongestHeading)));
    }

    // A column that names something row after row: what stands at its right is written for it, in whatever words.
    private bool IsLabelColumn(int column)
    {
        if (!labelColumns.TryGetValue(column, out var known))
        {
            var cells = grid.Cells.Where(c => c.Column == column && roles[c] == CellRole.Text).ToList();
            labelColumns[column] = known = cells.Count(c => Label(c) is { IsListed: true }) >= FewestNamed && cells.Count(c => Label(c) is not null) * 2 > cells.Count;
        }

        return known;
    }

    // 常州某某有限公司 heads nothing, whatever wording asks for it.
    private bool NamesAnOrganisation(GridCell cell) =>
        PrintedText.Squeeze(cell.Text) is { Length: > LongestOffice } name && tools.Organisations.Any(o => name.EndsWith(o, StringComparison.Ordinal));

    private bool Writes(GridCell label, GridCell value, bool sure = false) =>
        Label(label) is { } match && (sure || match.IsListed || IsLabelColumn(label.Column) || NamesAnOrganisation(value)) && match.Fields.Any(f =>
            f.Kind is FieldKind.Text or FieldKind.Name or FieldKind.Code or FieldKind.TextList or FieldKind.Flag && !tools.LabelLike.IsLabel(value.Text, f.Kind) ||
            (f.Kind == FieldKind.Date && DateParser.Scan(value.Passage.Folded).Count > 0));

    private IEnumerable<string> Left(GridCell cell)
    {
        for (var c = cell.Column - 1; c >= 0; c--)
        {
            if (grid.At(cell.Row, c) is { } left && roles[left] == CellRole.Text && (c == 0 || grid.At(cell.Row, c - 1) != left))
                yield return left.Text;
        }
    }

    private IEnumerable<string> Above(GridCell cell)
    {
        for (var r = cell.Row - 1; r >= 0 && cell.Row - r <= 3; r--)
        {
            if (grid.At(r, cell.Column) is { } above && roles[above] == CellRole.Text && above.ColumnSpan >= cell.ColumnSpan && above.LastRow == r)
                yield return above.Text;
        }
    }

    private CellRole RoleOf(GridCell cell)
    {
        if (cell.Passage.IsBlank)
            return CellRole.Blank;

        // A card holds its label and its value: it says nothing of the cells around it, nor they of it.
        if (stacked.InCell(cell.Passage) is not null)
            return CellRole.Blank;
        var folded = cell.Passage.Folded;
        if (lineCodes.Number(cell))
            return CellRole.Value;
        if (IsDateAsked(cell) || CodeReader.IsMailAddress(folded))
            return CellRole.Value;
        if (tools.Periods.IsPeriod(folded) || IsThirdOfYears(cell) || (PeriodReader.IsYearEnd(folded) && Row(cell.Row).Count(c => PeriodReader.IsYearEnd(c.Passage.Folded)) >= 2))
            return CellRole.Period;
        if (tools.Units.InCell(folded) is not null || AsksForTick(cell) || UnitColumns.IsComparison(cell) || lineCodes.FollowUnit(folded) || (tools.Values.IsAbsent(folded) && units.Hold(cell)))
            return CellRole.Unit;
        if (tools.Values.IsAbsent(folded) || FlagReader.HasMarks(folded) && IsAnswer(folded))
            return CellRole.Value;
        if (PeriodReader.IsDamagedYear(folded) && Row(cell.Row).Count(c => tools.Periods.Meant(c.Text, null) is not null) >= 2)
            return CellRole.Text;
        return OnlyNumbers.AreAllOf(OnlyNumbers.WithoutRemark(folded), tools) && !YearSeries.AreYears(folded) ? CellRole.Value : CellRole.Text;
    }

    // （亿元） | （%） | （√）: in a row of units it says how its column is filled in.
    private bool AsksForTick(GridCell cell) => PrintedText.Squeeze(cell.Text) is "（√）" or "(√)" && Row(cell.Row).Count(c => tools.Units.InCell(c.Text) is not null) >= 2;

    // 成立日期 | 2012.8.9, 结束日期 | 2027年6月30日: beside or below a label that asks for a date it is one, whatever day it falls on.
    private bool IsDateAsked(GridCell cell) =>
        cell.Column > 0 && DateParser.Scan(cell.Passage.Folded) is [{ Start: 0 } date] && date.Length == cell.Passage.Folded.TrimEnd().Length &&
        (AsksForDate(grid.At(cell.Row, cell.Column - 1)) || (cell.Row > 0 && AsksForDate(grid.At(cell.Row - 1, cell.Column))));

    private bool AsksForDate(GridCell? cell) => cell is not null && tools.Labels.Match(cell.Text, []) is { Fields: [{ Kind: FieldKind.Date }, ..] };

    /// <summary>True for 近3年 beside 近1年 and 近2年: there it is one year, elsewhere three.</summary>
    public bool IsThirdOfYears(GridCell cell)
    {
        if (PeriodReader.RecentYear(cell.Text) != 3)
            return false;
        var along = grid.Cells.Where(c => c.Column == cell.Column || c.Row == cell.Row).Select(c => PeriodReader.RecentYear(c.Text)).ToHashSet();
        return along.Contains(1) && along.Contains(2);
    }

    private static bool IsAnswer(string text) => FlagReader.OptionsOf(text).All(o => o.Option.Length <= 4) || FlagReader.OptionsOf(text).Length >= 3;

    // 有效专利 | 发明 | 实用新型 | —: behind a row of headings a dash only fills a column nobody needs.
    private void WithoutDashes(List<GridCell> cells)
    {
        var last = cells.FindLastIndex(c => roles[c] != CellRole.Value || !tools.Values.IsAbsent(c.Text));
        if (last + 1 < cells.Count && last + 1 >= FewestNamed && cells.Take(last + 1).All(c => roles[c] == CellRole.Text) && cells.Take(last + 1).Count(c => Label(c) is not null) >= FewestNamed)
            cells.RemoveRange(last + 1, cells.Count - last - 1);
    }

    private RowKind KindOf(int row)
    {
        var cells = Row(row).ToList();
        if (cells.Count == 1)
            return RowKind.Banner;
        if (turns.IsHead(row) || turns.IsOfValues(row))
            return turns.IsHead(row) ? RowKind.Header : RowKind.Data;
        if (LineCodes.AreAllOf(cells.Select(c => c.Passage.Folded)))
        {
            foreach (var cell in cells)
                roles[cell] = CellRole.Blank;
            return RowKind.Header;
        }

        WithoutDashes(cells);
        bool value = false, period = false, pairBlank = false, labelAfterValue = false;
        var labelsSeen = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var role = roles[cells[i]];
            period |= role == CellRole.Period;

            // 1467 beside 专职 | 兼职, all the way down past 4 | 4: it stands in the row of those, and this row heads them.
            if (role == CellRole.Value && cells[i].Row == row && cells[i].LastRow > row && turns.StandOverValues(cells))
                continue;

            // A running number before the first label is no value.
            if (role == CellRole.Value && labelsSeen == 0 && i + 1 < cells.Count && roles[cells[i + 1]] == CellRole.Text)
                continue;
            if (role == CellRole.Value || (role == CellRole.Text && Label(cells[i]) is null && (HoldsFigure(cells[i]) || IsWrittenValue(cells[i]) || IsValueBelow(cells[i]))))
            {
                value = true;
            }
            else if (role == CellRole.Text && Label(cells[i]) is not null)
            {
                labelsSeen++;

                // At the end of its row nothing is left to be its value: a remark may hold any words.
                labelAfterValue |= value && i + 1 < cells.Count;
                pairBlank |= i + 1 < cells.Count && roles[cells[i + 1]] == CellRole.Blank;
            }
        }

        if (labelAfterValue || (pairBlank && !period && labelsSeen > 0 && !value && !turns.StandOverValues(cells)))
            return RowKind.Pairs;
        return value ? RowKind.Data : RowKind.Header;
    }
}
