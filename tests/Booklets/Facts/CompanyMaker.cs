using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Booklets.Facts;

/// <summary>Draws a company that meets every rule of its programme with room to spare.</summary>
internal static class CompanyMaker
{
    private static readonly string[] s_districts = ["溧阳市", "金坛区", "武进区", "新北区", "天宁区", "钟楼区", "常州经开区", "常州经济开发区"];

    private static readonly string[] s_industries =
        ["高端装备", "新能源", "新材料", "新一代电子信息技术", "节能环保", "集成电路", "机器人", "智能网联汽车", "碳复合材料", "生物医药"];

    private static readonly string[] s_products =
        ["高速精密减速器", "动力电池隔膜", "碳纤维预浸料", "智能网联域控制器", "光伏逆变器", "超硬刀具涂层", "伺服驱动系统", "血液透析器", "工业机器人关节"];

    public static Company Make(Random random, ProgrammeFacts programme)
    {
        var mark = Names.Mark(random);
        var trade = Names.Trade(random);
        var name = Names.CompanyName(random, mark, trade);
        var product = Names.Pick(random, s_products);
        var established = new DateOnly(random.Next(1996, 2016), random.Next(1, 13), random.Next(1, 28));
        var start = random.Next(5) == 0 ? new DateOnly(programme.CallYear + 1, 1, 1) : new DateOnly(programme.CallYear, programme.IsHighValue ? 7 : 8, 1);
        var bigEnough = programme.IsHighValue ? random.Next(4) != 0 : random.Next(2) == 0;
        var award = programme.IsHighValue && random.Next(5) == 0;
        var partners = programme.IsHighValue && random.Next(4) == 0
            ? ImmutableArray.Create("常州大学", $"江苏{Names.Mark(random)}知识产权服务有限公司") : [];
        var grant = (programme.IsHighValue ? random.Next(20, 51) : random.Next(8, 16)) * 20000m;
        var years = Enumerable.Range(programme.LastYear - 2, 3).ToList();
        var scale = bigEnough ? random.Next(15000, 250000) : random.Next(6000, 12000);
        return new Company
        {
            Name = name,
            FormerName = random.Next(8) == 0 ? $"常州{mark}{trade}厂" : null,
            Uscc = CreditCode.Make(random),
            LegalRepresentative = Names.Person(random),
            District = Names.Pick(random, s_districts),
            Address = "",
            Industry = Names.Pick(random, s_industries),
            Established = established,
            RegisteredCapital = random.Next(5, 200) * 1000000m,
            ContactName = Names.Person(random),
            ContactPhone = random.Next(2) == 0
                ? string.Create(CultureInfo.InvariantCulture, $"0519-8{random.Next(1000000, 9999999)}")
                : string.Create(CultureInfo.InvariantCulture, $"138{random.Next(10000000, 99999999)}"),
            ContactEmail = string.Create(CultureInfo.InvariantCulture, $"ip{random.Next(10, 9999)}@example.com"),
            Product = product,
            ProjectName = programme.IsHighValue ? $"{product}高价值专利培育示范中心建设" : $"{product}企业知识产权战略推进",
            ProjectLeader = Names.Person(random),
            ProjectStart = start,
            ProjectEnd = start.AddYears(programme.TermYears).AddDays(-1),
            Years = [.. MakeYears(random, years, scale, bigEnough, !programme.IsHighValue && random.Next(4) == 0)],
            StaffTotal = random.Next(80, 1500),
            StaffRd = random.Next(20, 79),
            IpFulltime = People(random, random.Next(2, 6)),
            IpParttime = People(random, random.Next(1, 5)),
            Patents = PatentMaker.Make(random, product, programme, established.Year, award),
            Pct = random.Next(0, 4),
            Trademarks = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(6000000, 60000000).ToString(CultureInfo.InvariantCulture)).Distinct()],
            Champion = programme.IsHighValue && !bigEnough && random.Next(2) == 0,
            Award = award,
            Partners = partners,
            CityGrant = grant,
            DistrictMatch = 0,
            SelfRaised = random.Next(60, 400) * 10000m,
            InventionGrowth = random.Next(15, 31),
            ImplementationRate = random.Next(80, 96),
        }.Finish(random, programme, bigEnough);
    }

    /// <summary>City and district pay half each; in 溧阳 the city pays 15 %.</summary>
    public static Company Granted(this Company company, decimal total)
    {
        var city = company.District == "溧阳市" ? total * 0.15m : total / 2;
        return company with { CityGrant = city, DistrictMatch = total - city };
    }

    private static Company Finish(this Company company, Random random, ProgrammeFacts programme, bool bigEnough) => company.Granted(company.CityGrant) with
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"江苏省常州市{company.District}龙城大道{random.Next(1, 2999)}号{random.Next(1, 30)}幢"),
        LittleGiant = programme.IsHighValue && !bigEnough && !company.Champion,
    };

    private static ImmutableArray<string> People(Random random, int count)
    {
        var names = new List<string>();
        while (names.Count < count)
        {
            var name = Names.Person(random);
            if (!names.Contains(name)) names.Add(name);
        }

        return [.. names];
    }

    private static IEnumerable<YearFigures> MakeYears(Random random, List<int> years, int scale, bool bigEnough, bool losses)
    {
        decimal sales = scale * 10000m + random.Next(1, 9999) * 100m;
        foreach (var year in years)
        {
            var rd = Round(sales * random.Next(420, 780) / 10000m) + random.Next(1, 99) * 100m;
            var ip = Round(rd * random.Next(560, 930) / 10000m) + random.Next(1, 99) * 100m;
            var profit = bigEnough ? 12000000m + Round(sales * 0.08m) + random.Next(1, 99) * 100m : Round(sales * 0.07m) + 12300m;
            var tax = bigEnough ? 9000000m + Round(sales * 0.03m) + random.Next(1, 99) * 100m : Round(sales * 0.04m) + 4500m;

            // A loss in the first year: no floor stands in the way of it in the second programme.
            if (losses && year == years[0]) (profit, tax) = (-Round(sales * 0.03m) - 5600m, Round(sales * 0.02m) + 700m);
            yield return new YearFigures(year, sales, rd, ip, profit, tax, profit < 0 ? profit : Round(profit * 0.85m), Round(sales * 1.3m) + random.Next(1, 99) * 100m);
            sales = Round(sales * random.Next(1020, 1240) / 1000m) + random.Next(1, 99) * 100m;
        }
    }

    private static decimal Round(decimal yuan) => Math.Round(yuan / 100m) * 100m;
}
