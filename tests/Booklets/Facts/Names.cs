namespace DocPipeline.Booklets.Facts;

/// <summary>名称素材。Invented names; rare characters stand among them on purpose.</summary>
internal static class Names
{
    private static readonly string[] s_surnames =
        ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "欧阳", "上官", "諸葛", "逯", "亓", "郇", "逄", "郏", "昝"];

    private static readonly string[] s_given =
        ["建国", "晓东", "丽华", "志强", "敏", "文博", "思远", "海燕", "翀", "喆", "垚", "頔", "鋆", "昇", "瑄", "骞", "淼", "祎", "旻", "赟", "犇犇", "婧怡", "子涵", "国栋", "一鸣"];

    private static readonly string[] s_trades =
        ["精密机械", "新能源科技", "智能装备", "新材料", "轨道交通", "生物医药", "半导体", "电子", "环保科技", "碳纤维材料", "医疗器械", "机器人", "汽车零部件", "纺织科技"];

    private static readonly string[] s_marks =
        ["恒瑞达", "中天启", "龙城", "延陵", "毗陵", "华鑫晟", "金坛湖", "鑫垚", "喆源", "瑞昇", "溧阳湖", "武进鼎", "三禾", "同惠光", "佳讯飞", "镕盛", "芃泰"];

    public static string Person(Random random) => Pick(random, s_surnames) + Pick(random, s_given);

    public static string Trade(Random random) => Pick(random, s_trades);

    public static string Mark(Random random) => Pick(random, s_marks);

    public static string CompanyName(Random random, string mark, string trade) => random.Next(5) switch
    {
        0 => $"江苏{mark}{trade}股份有限公司",
        1 => $"{mark}（常州）{trade}有限公司",
        2 => $"常州{mark}{trade}有限公司",
        3 => $"江苏常州{mark}{trade}与高端装备产业技术研究发展集团股份有限公司",
        _ => $"常州市{mark}{trade}制造有限公司",
    };

    public static T Pick<T>(Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
