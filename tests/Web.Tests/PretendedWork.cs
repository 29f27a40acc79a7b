using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Tasks;
using DocPipeline.Web.Seeing;
using DocPipeline.Work.Steps;
using DocPipeline.Work.Watching;

namespace DocPipeline.Web.Tests;

/// <summary>Work that costs nothing: a record says "id district", and the report's one figure is worth what was corrected last.</summary>
internal sealed class PretendedWork : IBookletWork, IReviewDesk
{
    public const string Finding = "finding-1";

    public ImmutableArray<Lack> Lacking { get; set; } = [];

    /// <summary>Judging ends when this does.</summary>
    public Task Judging { get; set; } = Task.CompletedTask;

    public int Drawn { get; private set; }

    public ImmutableArray<Dropped> List(string folder) => [];

    public async Task<StepResult<Particulars>> DescribeAsync(Parcel parcel, CancellationToken cancellation)
    {
        string? file = parcel.Record ?? (parcel.Booklet is [var whole] && whole.EndsWith(".zip", StringComparison.Ordinal) ? whole : null);
        string[] said = file is null ? [] : (await File.ReadAllTextAsync(file, cancellation)).Split(' ');
        return said is ["broken"]
            ? new StepResult<Particulars>(StepOutcome.Unusable, null, "the record is broken", [])
            : new Particulars(said.ElementAtOrDefault(0), parcel.Programme ?? "programme", said.ElementAtOrDefault(1), "applicant", null);
    }

    public Task<StepResult<Survey>> SurveyAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) =>
        Task.FromResult<StepResult<Survey>>(new Survey(3, 0));

    public Task<StepResult<Done>> ReadAsync(Parcel parcel, long first, long count, ImmutableArray<DeadPage> setAside, CancellationToken cancellation) =>
        Task.FromResult<StepResult<Done>>(Done.It);

    public async Task<StepResult<string>> JudgeAsync(
        Parcel parcel, ImmutableArray<DeadPage> setAside, ImmutableArray<Decision> decisions, string folder, CancellationToken cancellation)
    {
        string value = decisions.LastOrDefault(decision => decision.Kind == DecisionKind.FigureCorrected)?.Value ?? "1";
        Directory.CreateDirectory(Path.Combine(folder, "evidence"));
        File.WriteAllText(
            Path.Combine(folder, "report.json"),
            $$"""
            { "findings": [ { "id": "{{Finding}}", "severity": "warning", "message": "职工总数 paper 1, online 2", "action": "ask the applicant" } ],
              "documents": [ { "id": "booklet", "pages": [ { "number": 1 }, { "number": 2 } ] } ], "figures": [
              { "id": "f1", "field": "staff.total", "period": null, "origin": "paper", "attachment": null, "stance": "actual", "method": "ocr", "value": "{{value}}", "text": "{{value}}", "printedUnit": "人", "unitFrom": "cell", "review": true,
                "evidence": { "document": "booklet", "page": 2, "box": [1, 2, 3, 4] } },
              { "id": "f2", "field": "staff.total", "period": null, "origin": "online", "attachment": null, "stance": "actual", "method": null, "value": "1", "text": "1",
                "printedUnit": "人", "unitFrom": "cell", "review": false, "evidence": null },
              { "id": "f3", "field": "finance.rd_expense", "period": "2022", "origin": "online", "attachment": null, "stance": "actual", "method": null, "value": "5600000",
                "text": "560", "printedUnit": "万元", "unitFrom": "cell", "review": false, "evidence": null },
              { "id": "f4", "field": "finance.rd_expense", "period": "2020", "origin": "paper", "attachment": null, "stance": "actual", "method": "ocr", "value": "410.00",
                "text": "410", "printedUnit": "千元", "unitFrom": "header", "review": true, "evidence": { "document": "booklet", "page": 2, "box": [1, 2, 3, 4] } },
              { "id": "f5", "field": "finance.rd_expense", "period": "2019", "origin": "paper", "attachment": null, "stance": "actual", "method": "ocr", "value": "390.00",
                "text": "390", "printedUnit": "万元", "unitFrom": "default", "review": true, "evidence": { "document": "booklet", "page": 2, "box": [1, 2, 3, 4] } } ] }
            """);
        File.WriteAllText(Path.Combine(folder, "report.html"), "<p>report</p>");
        File.WriteAllText(Path.Combine(folder, "evidence", "f1.png"), "picture");
        await Judging.WaitAsync(cancellation);
        return "ready";
    }

    public string? FaultOf(string programme, Decision decision) =>
        !int.TryParse(decision.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "value"
        : decision is { Field: "finance.rd_expense", Unit: null } ? "unit"
        : null;

    public ImmutableArray<Field> Fields(string programme) =>
    [
        FieldOf("staff.total", "职工总数", "Staff", FieldKind.Count), FieldOf("staff.bachelor", "本科以上人数", "Graduates", FieldKind.Count),
        FieldOf("finance.rd_expense", "研发费用", "R&D expense", FieldKind.Money) with { Yearly = true, DefaultUnit = "万元" },
    ];

    public Task<ImmutableArray<byte>?> DrawAsync(Parcel parcel, ImmutableArray<DeadPage> setAside, int page, CancellationToken cancellation)
    {
        Drawn++;
        return Task.FromResult<ImmutableArray<byte>?>([.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
    }

    public ImmutableArray<Metric> Metrics() => [Metric.Of("docpipeline_cache_bytes", "Bytes.", 12)];

    public ImmutableArray<Lack> Lacks() => Lacking;

    private static Field FieldOf(string id, string title, string english, FieldKind kind) => new(new FieldId(id), title, english, kind, false, "", [title], []);
}
