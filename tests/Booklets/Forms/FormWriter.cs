using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Stories;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Forms;

/// <summary>申报书正文。Cover, tables and running text of the form in one layout.</summary>
internal static class FormWriter
{
    /// <param name="world">What to write.</param>
    /// <param name="sheet">Where.</param>
    /// <param name="random">Decoration.</param>
    /// <param name="bindEarly">Writes attachments that were bound before the form's last page.</param>
    public static void Write(World world, Sheet sheet, Random random, Action bindEarly)
    {
        var pen = new FormPen(sheet, world.Form, world.Programme);
        CoverWriter.Write(world, pen, random);
        sheet.Begin("form");
        sheet.Add($"<h2>一、申报表</h2>");
        var pairs = world.Layout.Pairs();
        sheet.Add(pairs.Write("企业基本情况", [.. Identity(pen)]));
        Break(world, sheet);
        sheet.Add(world.Layout.Economy.Write(pen, Economy(world)));
        Break(world, sheet);
        List<Pair> people = [.. People(pen, world.Layout)];
        sheet.Add(pairs.Write("人员与知识产权情况", world.Layout.Nested ? [.. people, .. Filed(pen)] : [.. people, .. Patents(pen), .. Filed(pen)]));
        if (world.Layout.Nested) sheet.Add(NestedPairs.Write("有效专利情况", TableStyle.Ruled, [.. Patents(pen)]));
        if (world.Programme.IsHighValue) sheet.Add(pairs.Write("资质与奖项", [.. Standing(pen)]));
        Break(world, sheet);
        sheet.Add(pairs.Write("项目基本信息", [.. Project(pen, world.Layout)]));
        sheet.Add(world.Layout.Nested ? "<h3>项目经费预算</h3>" + NestedPairs.Write("经费来源", TableStyle.Ruled, [.. Budget(pen)]) : pairs.Write("项目经费预算", [.. Budget(pen)]));
        if (world.Programme.IsHighValue) sheet.Add(pairs.Write("项目绩效目标", [pen.Pair(InventionGrowth), pen.Pair(ImplementationRate)]));
        sheet.Add(TargetTable.Write(world, sheet));
        bindEarly();
        sheet.Begin("form");
        StoryWriter.Write(world, pen, random);
        if (world.PrintFault == Faults.PrintFault.TextPaintedOver)
            sheet.Add("<p class=t style=\"position:relative\">以上数据另附说明。<span style=\"position:absolute;inset:0;background:#fff\"></span></p>");
        sheet.Add("<p class=t>本单位承诺以上填报内容真实、准确，与网上填报内容一致。</p><p class=sign>申报单位（盖章）：　　　　　　法定代表人（签字）：　　　　　　　　年　月　日</p>");
    }

    private static void Break(World world, Sheet sheet)
    {
        if (world.Layout.OwnPages) sheet.Begin("form");
    }

    private static IEnumerable<Pair> Identity(FormPen pen)
    {
        foreach (var field in Wordings.Identity)
        {
            if (field == FormerNames && !pen.Facts.Has(field))
            {
                // A form that has a place for it says that there is none.
                if (pen.Habits.WordingSeed % 2 == 0) yield return new Pair(pen.Label(field), "无");
                continue;
            }

            yield return pen.Pair(field, wide: field is Name or Address);
        }
    }

    private static IReadOnlyList<string> Economy(World world) => world.WithShares
        ? [Sales, Rd, RdShare, Ip, IpShare, ProfitTax, Profit, Tax, NetProfit, Assets]
        : [Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets];

    private static IEnumerable<Pair> People(FormPen pen, FormLayout layout)
    {
        yield return pen.Pair(StaffTotal);
        yield return pen.Pair(StaffRd);
        yield return pen.Pair(IpManagers);
        if (layout.SlashStaff)
        {
            var full = pen.Sheet.Value(pen.Facts, IpFulltime, null, "人", unitBehind: false);
            var part = pen.Sheet.Value(pen.Facts, IpParttime, null, "人", unitBehind: false);
            yield return new Pair("专职/兼职", $"{full}/{part}");
        }
        else
        {
            yield return pen.Pair(IpFulltime);
            yield return pen.Pair(IpParttime);
        }
    }

    private static IEnumerable<Pair> Patents(FormPen pen)
    {
        yield return pen.Pair(FieldIds.Patents);
        yield return pen.Pair(Inventions);
        yield return pen.Pair(UtilityModels);
        yield return pen.Pair(Designs);
    }

    private static IEnumerable<Pair> Filed(FormPen pen)
    {
        yield return pen.Pair(pen.Programme.PctField);
        yield return pen.Pair(Trademarks);
    }

    private static IEnumerable<Pair> Standing(FormPen pen)
    {
        yield return pen.Pair(Champion);
        yield return pen.Pair(LittleGiant);
        yield return pen.Pair(Award, wide: true);
        yield return pen.Pair(Joint);
        if (pen.Facts.Has(Partners)) yield return pen.Pair(Partners);
    }

    private static IEnumerable<Pair> Project(FormPen pen, FormLayout layout)
    {
        yield return pen.Pair(ProjectName, wide: true);
        yield return pen.Pair(ProjectLeader);
        if (layout.MonthRange)
        {
            yield return new Pair("起止年月", $"{pen.Value(ProjectStart)} 至 {pen.Value(ProjectEnd)}");
        }
        else
        {
            yield return pen.Pair(ProjectStart);
            yield return pen.Pair(ProjectEnd);
        }
    }

    private static IEnumerable<Pair> Budget(FormPen pen)
    {
        yield return pen.Pair(BudgetTotal);
        yield return pen.Pair(CityGrant);
        yield return pen.Pair(DistrictMatch);
        yield return pen.Pair(SelfRaised);
    }
}
