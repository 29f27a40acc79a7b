using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>What the sample booklet states, row under row, and what the online record says of it.</summary>
internal sealed class SampleStatements
{
    private readonly ImmutableArray<Statement>.Builder _paper = ImmutableArray.CreateBuilder<Statement>();
    private readonly ImmutableArray<Statement>.Builder _attached = ImmutableArray.CreateBuilder<Statement>();
    private readonly ImmutableArray<Statement>.Builder _online = ImmutableArray.CreateBuilder<Statement>();
    private int _row;

    public SampleStatements()
    {
        Texts();
        Finance();
        Counts();
        Attached();
    }

    public ImmutableArray<Statement> All => [.. _paper, .. _attached, .. _online];

    public Statement Paper(string field, int? year = null) => Find(_paper, field, year);

    public Statement Online(string field, int? year = null) => Find(_online, field, year);

    public Statement Attachment(string field, int? year = null) => Find(_attached, field, year);

    private static Statement Find(ImmutableArray<Statement>.Builder among, string field, int? year) =>
        among.First(s => s.Field.Name == field && s.Period?.Year == year);

    private void Texts()
    {
        foreach (var (field, text) in ((string, string)[])
        [
            ("applicant.name", "常州示例精密传动科技有限公司"), ("applicant.uscc", "91320412MA1XAMPLE8"), ("applicant.legal_representative", "沈垚"),
            ("applicant.address", "常州市武进区示例路88号"), ("applicant.district", "武进区"), ("applicant.industry", "高端装备"),
            ("contact.name", "陆一鸣"), ("contact.phone", "0519-80000000"), ("project.name", "精密谐波减速器高价值专利培育示范中心"),
            ("project.leader", "顾明远"),
        ])
        {
            Both(State.Text(field, text));
        }

        _online.Add(State.Text("contact.email", "luym@example.com"));
        Both(State.Day("applicant.established", "2009年5月18日", new DateOnly(2009, 5, 18)));
        Both(State.Flag("qualification.little_giant", false));
        Both(State.Flag("consortium.is_joint", false));
    }

    private void Finance()
    {
        foreach (var year in (int[])[2020, 2021, 2022])
        {
            var growth = year - 2020;
            Both(State.Amount("finance.sales_revenue", year, Money(28_450.31m + (4_120.50m * growth)), "万元"));
            Both(State.Amount("finance.rd_expense", year, Money(9_870.44m + (845.25m * growth)), "万元"));
            Both(State.Amount("finance.ip_expense", year, Money(512.08m + (61.3m * growth)), "万元"));
            Both(State.Amount("finance.profit_tax_total", year, Money(1_962.40m + (480.10m * growth)), "万元"));
            Both(State.Amount("finance.net_profit", year, Money(1_205.77m + (210.42m * growth)), "万元"));
            Both(State.Amount("finance.total_assets", year, Money(61_204.90m + (5_011.08m * growth)), "万元"));
        }

        Replace(State.Amount("finance.rd_expense", 2022, "11,650.94", "万元"));
        foreach (var (field, printed) in ((string, string)[])
            [("budget.total", "480.00"), ("budget.city_grant", "50.00"), ("budget.district_match", "50.00"), ("budget.self_raised", "380.00"), ("applicant.registered_capital", "5,000.00")])
        {
            Both(State.Amount(field, null, printed, "万元"));
        }
    }

    private void Counts()
    {
        foreach (var (field, printed, unit) in ((string, string, string)[])
        [
            ("staff.total", "412", "人"), ("staff.rd", "96", "人"), ("staff.ip_fulltime", "2", "人"), ("staff.ip_parttime", "3", "人"), ("staff.ip_managers", "5", "人"),
            ("ip.patents_valid", "126", "件"), ("ip.inventions_valid", "41", "件"), ("ip.utility_models_valid", "72", "件"), ("ip.designs_valid", "12", "件"),
            ("ip.pct_national_phase", "3", "件"), ("ip.trademarks_valid", "18", "件"), ("target.invention_growth", "20", "%"), ("target.implementation_rate", "85", "%"),
        ])
        {
            Both(State.Amount(field, null, printed, unit));
        }

        var planned = State.Amount("ip.inventions_valid", null, "80", "件", SampleReport.Page(9), new Box(210, 402, 14, 12));
        _paper.Add(planned with { Stance = Stance.Target, IsPrimary = false, Labels = ["三、建设目标"] });
    }

    private void Attached()
    {
        _attached.Add(State.Amount("finance.sales_revenue", 2022, "366,913,100.00", "元", SampleReport.Page(17), new Box(330, 246, 92, 12)).InAttachment("audit-report"));
        _attached.Add(State.Amount("finance.sales_revenue", 2021, "315,708,100.00", "元", SampleReport.Page(17), new Box(446, 246, 92, 12)).InAttachment("audit-report"));
        _attached.Add(State.Amount("finance.rd_expense", 2022, "115,609,400.00", "元", SampleReport.Page(18), new Box(330, 318, 92, 12)).InAttachment("audit-report"));
        _attached.Add(State.Text("applicant.name", "常州示例精密传动科技有限公司", SampleReport.Page(14), new Box(150, 208, 180, 14)).InAttachment("business-licence"));
    }

    private static string Money(decimal amount) => amount.ToString("#,0.00", CultureInfo.InvariantCulture);

    private void Both(Statement online)
    {
        var page = SampleReport.Page(3 + (_row / 22));
        var box = new Box(online.Period is { Year: var year } ? 250 + (90 * (year - 2020)) : 210, 112 + (28 * (_row % 22)), 6.1 * online.AsPrinted.Length, 12);
        _paper.Add(online with { Origin = Origin.Paper, Provenance = new Provenance(page, box, Provenance.TextLayer) });
        _online.Add(online);
        _row++;
    }

    private void Replace(Statement online)
    {
        var position = _online.IndexOf(Online(online.Field.Name, online.Period?.Year));
        _online[position] = online;
    }
}
