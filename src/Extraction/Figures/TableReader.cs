using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// Every value of a table with the labels that name it.
internal sealed class TableReader(ReadingTools tools, int? reportYear)
{
    private readonly FieldResolver resolver = new(tools);
    private readonly WholeOfParts whole = new(tools);
    private readonly NumberedContact contacts = new(tools);
    private readonly NarrowingNotes notes = new(tools);
    private readonly DemandColumns demands = new(tools);
    private readonly string[] whether = tools.Words("whether");

    public IEnumerable<Reading> Read(Grid printed) =>
        ReadCells(printed).GroupBy(c => (c.Row, c.Reading.Field?.Id, c.Reading.Period, c.Reading.IsOfOther, Labels: string.Join('\n', c.Reading.Labels))).SelectMany(Told);

    // Several figures of one row under the same labels: whatever told them apart was not read, so none of them is known.
    private static IEnumerable<Reading> Told(IEnumerable<(int Row, Reading Reading)> same)
    {
        var readings = same.Select(s => s.Reading).ToList();
        return readings[0].Field is { Kind: not FieldKind.Flag } && readings.Select(r => r.Box.X).Distinct().Count() > 1 && readings.Select(r => r.Value).OfType<QuantityValue>().Select(v => v.Canonical).Distinct().Count() > 1
            ? readings.Select(r => r with { Field = null })
            : readings;
    }

    // A report lists what it lists; a form asks for one figure of each field.
    private IEnumerable<(int Row, Reading Reading)> ReadCells(Grid printed)
    {
        var read = WithoutStages([.. ReadAll(printed)]);
        return (reportYear is null ? whole.Keep([.. read.Where(r => !r.Reading.IsOfOther)]).Concat(read.Where(r => r.Reading.IsOfOther)) : read).Select(r => (r.Cell.Row, r.Reading));
    }

    // 起止时间 | 阶段任务 over a row for each stage: none of them is the term of the whole.
    private List<(GridCell Cell, LabelPath Path, Reading Reading)> WithoutStages(List<(GridCell Cell, LabelPath Path, Reading Reading)> read)
    {
        if (reportYear is not null)
            return read;
        var stages = read.Where(r => r is { Reading: { Field.Kind: FieldKind.Date, Value: not null }, Path.Column: [_, ..] })
            .GroupBy(r => (r.Reading.Field!.Id, r.Path.Column[0]))
            .Where(g => g.DistinctBy(r => r.Reading.Value!.Canonical).DistinctBy(r => r.Cell.Row).Count() > 1)
            .SelectMany(g => g.Select(r => r.Reading)).ToHashSet(ReferenceEqualityComparer.Instance);
        return stages.Count == 0 ? read : read.ConvertAll(r => stages.Contains(r.Reading) ? r with { Reading = r.Reading with { Field = null } } : r);
    }

    private IEnumerable<(GridCell Cell, LabelPath Path, Reading Reading)> ReadAll(Grid printed)
    {
        var grid = YearsWithUnits.Join(SeveredLabels.Join(WrappedLabels.Join(CloseUnits.Part(TouchingHeadings.Part(printed, tools), tools), tools), tools), tools);
        var roles = new GridRoles(grid, tools);
        var finder = new LabelPathFinder(grid, roles, tools);
        var headings = new UnitHeading(grid, roles, tools);
        var caption = CaptionUnit(grid);
        var money = UnitCaption.OfMoney(caption, grid.Around, tools.Units);
        var year = ReportYearOf(grid);
        var printedUnits = grid.Cells.Select(c => roles.Role(c) == CellRole.Unit ? tools.Units.InCell(c.Text) : null).OfType<Unit>().Where(u => u.Dimension == UnitDimension.Money).ToHashSet();
        foreach (var cell in grid.Cells)
        {
            var role = roles.Role(cell);
            if (roles.IsNoise(cell) || (reportYear is null && demands.IsHeaded(grid, cell) && !FlagReader.HasMarks(cell.Passage.Folded)) || role is CellRole.Period or CellRole.Unit || (role == CellRole.Blank && cell.Column == 0))
                continue;
            if (role == CellRole.Text && (roles.Label(cell) is not null || roles.IsHeading(cell) || LaterHeadings.Hold(cell, roles, grid)))
                continue;
            var path = finder.Find(cell);
            if (path.Row.Count + path.Column.Count == 0 || resolver.IsNoise(path) || IsNextBand(cell, path, grid))
                continue;
            var isOfOther = reportYear is null && roles.AreOthers(cell);
            foreach (var reading in ReadCell(cell, roles, path, grid, headings.Above(cell), (caption, money), year))
                yield return (cell, path, reading with { IsOfOther = isOfOther, IsMarred = cell.IsMarred, IsUnitInDoubt = reading.Value is QuantityValue { Quantity: { LacksUnit: true } amount } && printedUnits.Any(u => u.Scale != amount.PrintedUnit.Scale) });
        }
    }

    // 申报主体 across the table, rows of pairs, 财务数据 across it: the second band heads what follows and answers nothing of the first.
    private static bool IsNextBand(GridCell cell, LabelPath path, Grid grid) =>
        grid.Columns > 1 && cell.Column == 0 && cell.ColumnSpan == grid.Columns && path.Row.Count == 0 && path.Column.All(above => above.LastRow + 1 < cell.Row);

    private IEnumerable<Reading> ReadCell(GridCell cell, GridRoles roles, LabelPath path, Grid grid, Unit? heading, (Unit? Nearest, Unit? Money) caption, int? year)
    {
        var role = roles.Role(cell);
        var resolved = resolver.Resolve(path, roles, grid.Around, year, Numbers.DateParser.Scan(cell.Passage.Folded).Count > 0);
        resolved = resolved with { Matches = [.. resolved.Matches.Select(m => notes.Narrow(m, path, roles))] };
        var units = new UnitContext(resolved.RowUnit, resolved.HeaderUnit ?? heading, CornerUnit(path, roles, grid) ?? caption.Money);
        ImmutableArray<string> labels =
        [
            .. path.Leading.Reverse().Concat(path.Column.Reverse()).Concat(path.Row.Reverse()).Select(c => c.Text.Replace('\n', ' ')),
        ];
        if (role == CellRole.Blank)
        {
            if (cell.Passage.IsBlank && resolved.Matches.Length > 0)
                yield return Make(cell, 0, 0, null, resolved.Matches[0].Fields[0], resolved, labels, grid);
            yield break;
        }

        if (Series(cell, path) is { Count: > 0 } series && resolved.Matches.FirstOrDefault(m => m.Fields is [{ Yearly: true }]) is { } yearly)
        {
            foreach (var (period, start, length) in series)
            {
                if (tools.Values.Read(yearly.Fields[0], cell.Text.Substring(start, length), units) is { } read)
                    yield return Make(cell, start + read.Start, read.Length, read.Value, yearly.Fields[0], resolved with { Period = period }, labels, grid, yearly.IsListed);
            }

            yield break;
        }

        var found = false;
        foreach (var match in resolved.Matches.Select(m => Whether(m, cell, path) ?? contacts.Named(m, cell.Text)!))
        {
            var values = Values(match, cell, units, roles, path, grid);
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is not { } value || tools.Examples.Hold(cell.Passage.Folded, value.Start) || IsOfAnother(cell, value.Start, match, labels))
                    continue;
                found = true;
                yield return Make(cell, value.Start, value.Length, value.Value, match.Fields[i], match.Fields[i].Yearly && YearBefore(cell, value.Start) is { } own ? resolved with { Period = own } : resolved, labels, grid, match.IsListed);
            }

            if (found)
                yield break;
        }

        if (role != CellRole.Value)
            yield break;
        foreach (var reading in Unnamed(cell, units.Caption == caption.Money ? units with { Caption = caption.Nearest } : units, resolved, labels, grid))
            yield return reading;
    }

    // 知识产权管理人员 | 专职3人，兼职3人: what stands before the figure names a part of what was asked for.
    private bool IsOfAnother(GridCell cell, int start, LabelMatch match, ImmutableArray<string> labels) =>
        match.Fields is [var field] && start >= 2 && tools.Labels.Match(cell.Text[..start], [.. labels.Reverse()]) is { Fields: [var named] } && named != field && named.Kind == field.Kind;

    // 2023年为56397.73万元，同比增长9.3%: the year stands before its figure.
    private Period? YearBefore(GridCell cell, int start) => start > 0 ? tools.Periods.Meant(cell.Text[..start], null) : null;

    // 联合申报单位 | ( )有 (√)无: what is answered is whether there is one, not who it is.
    private LabelMatch? Whether(LabelMatch match, GridCell cell, LabelPath path) =>
        match.Fields is [{ Kind: FieldKind.Name or FieldKind.Text or FieldKind.TextList }] && path.Row.Count > 0 && FlagReader.HasMarks(cell.Text) && tools.Values.Flags.Read(cell.Passage.Folded) is not null &&
        whether.Select(w => tools.Labels.Match(w + tools.Labels.Parse(path.Row[0].Text).Core, [])).FirstOrDefault(m => m is { IsListed: true, Fields: [{ Kind: FieldKind.Flag }] }) is { } asked ? asked : null;

    // 2020年：245.88  2021年：210.96, or 245.88｜210.96 below or beside 2020年｜2021年.
    private static IReadOnlyList<(Period Year, int Start, int Length)> Series(GridCell cell, LabelPath path) =>
        YearSeries.Of(cell.Passage.Folded) is { Count: > 0 } own ? own
            : path.Column.Concat(path.Row).Select(c => YearSeries.Across(c.Text, cell.Passage.Folded)).FirstOrDefault(s => s.Count > 0) ?? YearSeries.Single(cell.Passage.Folded);

    // 指标（元） over the labels says it of every row below.
    private Unit? CornerUnit(LabelPath path, GridRoles roles, Grid grid)
    {
        if (path.Row.Count == 0)
            return null;
        var label = path.Row[^1];
        for (var r = label.Row - 1; r >= 0; r--)
        {
            if (roles.Kind(r) == RowKind.Header && grid.At(r, label.Column) is { } corner && roles.Role(corner) == CellRole.Text)
                return tools.Labels.Parse(corner.Text).Unit;
        }

        return null;
    }

    private ImmutableArray<ReadValue?> Values(LabelMatch match, GridCell cell, UnitContext units, GridRoles roles, LabelPath path, Grid grid)
    {
        var role = roles.Role(cell);
        // Words are taken for the value of the label right beside or above them only.
        var beside = path.Row.Count > 0 && roles.LeftOf(cell) is { } left && path.Row[0].LastColumn == left.LastColumn && path.Row[0].Row <= cell.Row && path.Row[0].LastRow >= cell.Row;
        // 联系人 | 姓名 | 邮箱 over their values: the label above names the value, what stands at the left of the block only adds to it.
        // 专利实施率 | 75% | 不低于86%: a goal may stand behind what it is measured from.
        if (role == CellRole.Text && !beside && path.Row.Count > 0 && !roles.IsValueBelow(cell) && !(match.Fields is [var goal] && ValueReader.IsGoal(goal) && tools.Values.IsOnlyThreshold(cell.Passage.Folded)))
            return [];
        // 单位类型 | 企业 | 高等院校 below 牵头单位 | 合作单位: the row asks for something else than their names.
        if (match.Fields[0].Kind is FieldKind.Name or FieldKind.TextList && path.Column.Count > 0 && path.Row.Count > 0 && path.Row.Any(AsksForAnother) && !path.Row.Any(r => tools.Labels.Match(r.Text, [])?.Fields.Contains(match.Fields[0]) == true))
            return [];
        // 联系人 | 任某 | 138… | rs@…: nobody is called by an address.
        if (match.Fields[0].Kind == FieldKind.Name && CodeReader.IsMailAddress(cell.Passage.Folded))
            return [];
        // 91320404… | √ 无误: what was ticked behind a value is said of it.
        if (!beside && path.Row.Count > 0 && match.Fields[0].Kind is FieldKind.Name or FieldKind.Text or FieldKind.TextList or FieldKind.Code && FlagReader.HasMarks(cell.Text))
            return [];
        if (role == CellRole.Text && (tools.LabelLike.IsLabel(cell.Text, match.Fields[0].Kind) || (path.Column.Count > 0 && !path.Row.Any(r => r.Text.Any(PrintedText.IsChinese)) && (path.Column.Any(c => HeadsPairs(c, grid)) || IsOneOfSeveral(path.Column[0], match.Fields[0].Kind, roles, grid)))))
            return [];

        // 联系电话 0519-… below 研发人员: a cell with a label of its own counts nothing for another.
        if (role == CellRole.Text && match.Fields[0].Kind is FieldKind.Money or FieldKind.Count or FieldKind.Percent && roles.HoldsPair(cell))
            return [];
        if (match.Fields.Length > 1)
            return PartOf(cell, match, path, roles) is >= 0 and var part
                ? [.. match.Fields.Select((f, i) => i == part ? tools.Values.Read(f, cell.Text, units) : null)]
                : tools.Values.ReadParts(match.Fields, cell.Text, units);
        return [match.Fields[0].Kind == FieldKind.Flag && FlagReader.IsOnlyMark(cell.Text) && AnswerAbove(cell, grid) is { } answer
            ? Ticked(cell, answer)
            : tools.Values.Read(match.Fields[0], cell.Text, units) ?? (match.Fields[0].Kind == FieldKind.Flag ? tools.Values.Read(match.Fields[0], cell.Passage.Folded, units) : null)];
    }

    // 专职/兼职 | 2人 | 3人: as many cells with one number each behind the label as it names fields; -1 elsewhere.
    private static int PartOf(GridCell cell, LabelMatch match, LabelPath path, GridRoles roles)
    {
        if (path.Row.Count == 0 || match.Fields.Any(f => f.Kind is not (FieldKind.Count or FieldKind.Money or FieldKind.Percent)))
            return -1;
        var cells = roles.Row(cell.Row).SkipWhile(c => c.Column <= path.Row[0].LastColumn).TakeWhile(c => roles.Role(c) is CellRole.Value or CellRole.Unit).Where(c => roles.Role(c) == CellRole.Value).ToList();
        return cells.Count == match.Fields.Length ? cells.IndexOf(cell) : -1;
    }

    private bool AsksForAnother(GridCell label) =>
        tools.Labels.Match(label.Text, []) is null && !tools.Generic.Contains(tools.Labels.Parse(label.Text).Core) && tools.LabelLike.IsLabel(label.Text, FieldKind.Name);

    // Whatever the rows between were taken for: a tick somewhere below 否 never says yes.
    private bool? AnswerAbove(GridCell cell, Grid grid) =>
        Enumerable.Range(1, cell.Row).Select(up => grid.At(cell.Row - up, cell.Column)).OfType<GridCell>().Where(above => above.LastColumn <= cell.LastColumn)
            .Select(above => tools.Values.Flags.AnswerOf(above.Text)).FirstOrDefault(answer => answer is not null);

    // 条件 | 是 | 否: the column that is ticked answers; one that is not says nothing, for the other one does.
    private static ReadValue? Ticked(GridCell cell, bool answer) =>
        FlagReader.OptionsOf(cell.Text) is [{ Ticked: true }] ? new ReadValue(new FlagValue(answer), 0, cell.Text.Length) : null;

    // 申请单位 | 单位名称：… above 联络 | 联系人：…: either heads the pairs at its right, and not what stands below.
    private static bool HeadsPairs(GridCell heading, Grid grid) =>
        heading.LastColumn + 1 < grid.Columns && grid.At(heading.Row, heading.LastColumn + 1) is { } right && right.Passage.Folded.IndexOf(':', StringComparison.Ordinal) > 0;

    // 申报单位 and 某某大学 below 单位名称, or titles of patents behind their numbers: rows about several, whose names are labels themselves.
    private static bool IsOneOfSeveral(GridCell heading, FieldKind kind, GridRoles roles, Grid grid)
    {
        var rows = 0;
        for (var r = heading.LastRow + 1; kind is FieldKind.Name or FieldKind.Text && r < grid.Rows && roles.Kind(r) == RowKind.Data; r++)
            rows += grid.At(r, heading.Column) is { } below && below.Column == heading.Column && below.LastColumn == heading.LastColumn && roles.Role(below) == CellRole.Text ? 1 : 0;
        return rows > 1;
    }

    private IEnumerable<Reading> Unnamed(GridCell cell, UnitContext units, ResolvedLabels resolved, ImmutableArray<string> labels, Grid grid)
    {
        if (tools.Values.IsAbsent(cell.Text))
        {
            yield return Make(cell, 0, cell.Text.Length, null, null, resolved, labels, grid);
            yield break;
        }

        foreach (var token in tools.Values.Numbers.Scan(cell.Passage.Folded))
        {
            if (!token.IsCode)
                yield return Make(cell, token.Start, token.Length, new QuantityValue(QuantityReader.Unnamed(token, units)), null, resolved, labels, grid);
        }
    }

    // 利润表（2021年度） says which year its 本年金额 is, whatever report the page was bound into.
    private int? ReportYearOf(Grid grid)
    {
        if (reportYear is null)
            return null;
        foreach (var caption in grid.Around.Take(3))
        {
            if (caption.Contains('表', StringComparison.Ordinal) && PeriodReader.Named(caption) is { Part: "" } named)
                return named.Year;
        }

        return reportYear;
    }

    private Unit? CaptionUnit(Grid grid)
    {
        foreach (var caption in grid.Around)
        {
            if (UnitCaption.Find(caption, tools.Units) is { } unit)
                return unit;
        }

        // A caption broken over two lines: "… 单" and "位：元".
        if (UnitCaption.Find(string.Concat(grid.Around.Take(2).Reverse()), tools.Units) is { } broken)
            return broken;

        // 编制单位：… 单位：人民币 over … 日 元: both ends of the line went on below.
        if (grid.Around is [var end, var begun, ..] && begun.TrimEnd() is var head && UnitCaption.IsOpen(head) && tools.Units.Whole(end.TrimEnd()[(end.TrimEnd().LastIndexOf(' ') + 1)..]) is { Dimension: UnitDimension.Money } last)
            return last;

        // The caption often stands in the table's own first row.
        foreach (var cell in grid.Cells.TakeWhile(c => c.Row < 2))
        {
            if ((cell.ColumnSpan == grid.Columns || UnitCaption.IsCaption(cell.Text)) && UnitCaption.Find(cell.Text, tools.Units) is { } unit)
                return unit;
        }

        return null;
    }

    private static Reading Make(
        GridCell cell, int start, int length, FieldValue? value, Field? field, ResolvedLabels resolved, ImmutableArray<string> labels, Grid grid, bool isListed = true)
    {
        var box = length == 0 ? cell.Box : cell.Passage.BoxOf(start, length);
        return new Reading(
            labels, field, isListed, resolved.Period, value, cell.Text.Substring(start, length).Trim(), cell.Place, box,
            cell.Passage.Confidence, ReadingPlace.Cell, grid.Around, "");
    }
}
