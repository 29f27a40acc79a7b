using System.Text.Json.Nodes;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Transfer;

/// <summary>The sample of a programme that is a pack and nothing else: no line of the program knows it.</summary>
internal static class TransferSample
{
    public const string Name = "transfer-clean";
    private const string ProgrammeId = "tz-tech-transfer";

    private static readonly (string Name, string Field, string Value)[] s_faults =
        [("left-blank", "staff.college", ""), ("three-decimals", "project.expected_tax", "1,000.125"), ("three-decimals-of-a-year", "benefit.exports|2023", "15.208")];

    private static readonly Dictionary<string, string> s_values = new(StringComparer.Ordinal)
    {
        ["applicant.name"] = "北京潞河精密仪器有限公司",
        ["applicant.uscc"] = "91110112MA01K7Q23" + Facts.CreditCode.Check("91110112MA01K7Q23"),
        ["applicant.registered_capital"] = "3000万元",
        ["applicant.address"] = "北京市通州区潞苑北大街7号",
        ["applicant.kind"] = "有限责任公司",
        ["applicant.postal_address"] = "北京市通州区潞苑北大街7号2号楼",
        ["applicant.postcode"] = "101121",
        ["applicant.legal_representative"] = "周启明",
        ["legal.identity"] = "110223197505061234",
        ["legal.phone"] = "13801234567",
        ["contact.name"] = "林晓",
        ["contact.email"] = "linxiao@luhe.example",
        ["contact.phone"] = "13911112222",
        ["applicant.listed"] = "否",
        ["applicant.stock_code"] = "无",
        ["ip.patents_valid"] = "35",
        ["ip.inventions_valid"] = "12",
        ["ip.utility_models_valid"] = "20",
        ["ip.designs_valid"] = "3",
        ["ip.others"] = "8",
        ["applicant.industry"] = "仪器仪表制造",
        ["applicant.products"] = "光谱成像仪",
        ["staff.total"] = "186",
        ["staff.college"] = "120",
        ["staff.rd"] = "52",
        ["finance.sales_revenue|2023"] = "12,345.67",
        ["finance.tax_paid|2023"] = "856.30",
        ["finance.profit_total|2023"] = "1,530.25",
        ["project.expected_sales"] = "15,000.00",
        ["project.expected_tax"] = "1,000.00",
        ["project.expected_profit"] = "1,900.00",
        ["project.name"] = "高分辨光谱成像仪产业化开发",
        ["project.site"] = "北京市通州区",
        ["project.field"] = "04．先进制造与自动化",
        ["project.level"] = "国内领先",
        ["budget.investment"] = "2,600.00",
        ["budget.invested"] = "900.50",
        ["budget.fixed_assets"] = "1,200.00",
        ["benefit.output|2023"] = "120",
        ["benefit.sales|2023"] = "2,400.00",
        ["benefit.tax|2023"] = "180.00",
        ["benefit.net_profit|2023"] = "310.00",
        ["benefit.exports|2023"] = "15.20",
        ["benefit.jobs|2023"] = "12",
        ["benefit.output|2022"] = "80",
        ["benefit.sales|2022"] = "1,600.00",
        ["benefit.tax|2022"] = "120.00",
        ["benefit.net_profit|2022"] = "200.00",
        ["benefit.exports|2022"] = "0",
        ["benefit.jobs|2022"] = "8",
        ["benefit.output|2021"] = "30",
        ["benefit.sales|2021"] = "600.00",
        ["benefit.tax|2021"] = "45.00",
        ["benefit.net_profit|2021"] = "60.00",
        ["benefit.exports|2021"] = "0",
        ["benefit.jobs|2021"] = "5",
        ["budget.fund.district.planned"] = "200.00",
        ["budget.fund.own.planned"] = "2,300.00",
        ["budget.fund.other.planned"] = "100.00",
        ["budget.fund.total.planned"] = "2,600.00",
        ["budget.fund.district.cut"] = "0",
        ["budget.fund.own.cut"] = "50.00",
        ["budget.fund.other.cut"] = "0",
        ["budget.fund.total.cut"] = "50.00",
        ["budget.fund.district.received"] = "200.00",
        ["budget.fund.own.received"] = "2,250.00",
        ["budget.fund.other.received"] = "100.00",
        ["budget.fund.total.received"] = "2,550.00",
    };

    public static async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        await PrintAsync(folder, s_values, cancellation);
        await MadeBooklet.SaveAsync(
            Path.Combine(folder, "expected.json"),
            new JsonObject { ["programme"] = ProgrammeId, ["outcome"] = "ready", ["findings"] = new JsonArray() },
            cancellation);
    }

    /// <summary>The same form, each time filled in against one of its own instructions.</summary>
    public static async IAsyncEnumerable<string> WriteFaultsAsync(string folder, Func<string, bool> wanted, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (name, field, value) in s_faults.Where(f => wanted(f.Name)))
        {
            var target = Path.Combine(folder, $"{ProgrammeId}-fault-{name}");
            if (!File.Exists(Path.Combine(target, "expected.json"))) await WriteFaultAsync(target, name, field, value, cancellation);
            yield return target;
        }
    }

    private static async Task WriteFaultAsync(string target, string name, string field, string value, CancellationToken cancellation)
    {
        await PrintAsync(target, new Dictionary<string, string>(s_values, StringComparer.Ordinal) { [field] = value }, cancellation);
        var (id, year) = field.Split('|') is [var plain, var period] ? (plain, period) : (field, null);
        JsonObject Expected() => new()
        {
            ["programme"] = ProgrammeId, ["layout"] = "transfer", ["fault"] = name, ["outcome"] = "ready", ["criteria"] = new JsonArray(),
            ["findings"] = new JsonArray(new JsonObject { ["code"] = "filling-rule", ["severity"] = "warning", ["field"] = id, ["period"] = year }),
        };
        await MadeBooklet.SaveAsync(Path.Combine(target, "truth.json"), Expected(), cancellation);
        await MadeBooklet.SaveAsync(Path.Combine(target, "expected.json"), Expected(), cancellation);
    }

    private static async Task PrintAsync(string folder, IReadOnlyDictionary<string, string> values, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await using var printer = new LibreOffice();
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "booklet.pdf"), await printer.PrintAsync(TransferForm.Write(values), "'WenQuanYi Zen Hei'", probe: false, numbered: false, cancellation), cancellation);
        await MadeBooklet.SaveAsync(Path.Combine(folder, "submission.json"), Record(values), cancellation);
    }

    // 无 is no value: the record leaves it out as the portal does.
    private static JsonObject Record(IReadOnlyDictionary<string, string> values) => new()
    {
        ["programme"] = ProgrammeId,
        ["submissionId"] = "TZ202400031",
        ["submittedAt"] = "2024-03-20T09:30:00+08:00",
        ["fields"] = new JsonArray([.. values.Where(v => v.Value is not ("无" or "")).Select(v => (JsonNode)Entry(v.Key, v.Value))]),
    };

    private static JsonObject Entry(string key, string value)
    {
        var (field, year) = key.Split('|') is [var name, var period] ? (name, period) : (key, null);
        var entry = new JsonObject { ["field"] = field, ["value"] = value };
        if (year is not null)
            entry["period"] = year;
        if (IsMoney(field) && !value.EndsWith("万元", StringComparison.Ordinal))
            entry["unit"] = field == "benefit.exports" ? "万美元" : "万元";
        return entry;
    }

    private static bool IsMoney(string field) =>
        field.StartsWith("finance.", StringComparison.Ordinal) || field.StartsWith("budget.", StringComparison.Ordinal)
        || field.StartsWith("project.expected", StringComparison.Ordinal) || field is "benefit.sales" or "benefit.tax" or "benefit.net_profit" or "benefit.exports";
}
