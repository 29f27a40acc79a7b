using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Runs;

/// <summary>Reads the findings of a <c>report.json</c> with the values and pages they rest on.</summary>
internal sealed class FindingReader
{
    private readonly Dictionary<string, JsonElement> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _pagesBefore = new(StringComparer.Ordinal);

    public FindingReader(List<JsonElement> documents, List<JsonElement> figures)
    {
        foreach (var figure in figures)
            _figures.TryAdd(RunJson.Required(figure, "id"), figure);
        var pages = 0;
        foreach (var document in documents)
        {
            _pagesBefore.TryAdd(RunJson.Required(document, "id"), pages);
            pages += document.GetProperty("pages").GetArrayLength();
        }
    }

    public RunFinding Read(JsonElement finding)
    {
        var figures = finding.GetProperty("figures").EnumerateArray().Select(id => _figures[id.GetString() ?? ""]).ToList();
        var places = finding.GetProperty("places").EnumerateArray().Concat(
            figures.Select(f => f.GetProperty("evidence")).Where(e => e.ValueKind == JsonValueKind.Object));
        return new RunFinding(
            RunJson.Required(finding, "id"), RunJson.Required(finding, "code"), Words.Parse<Severity>(RunJson.Required(finding, "severity"), Words.Of),
            RunJson.Text(finding, "field") is { } field ? new FieldId(field) : null, RunJson.PeriodOf(finding),
            RunJson.Text(finding, "attachment"), RunJson.Text(finding, "criterion"), RunJson.Required(finding, "message"),
            [
                .. figures.Select(f => RunRecords.ValueOf(
                    RunJson.Required(f, "field"), RunJson.Text(f, "period"), RunJson.Required(f, "origin"), RunJson.Required(f, "value"))).Distinct(),
            ],
            [.. places.SelectMany(PagesOf).Distinct().Order()]);
    }

    private int[] PagesOf(JsonElement place)
    {
        var page = place.GetProperty("page").GetInt32();
        return [_pagesBefore.GetValueOrDefault(RunJson.Required(place, "document")) + page, page];
    }
}
