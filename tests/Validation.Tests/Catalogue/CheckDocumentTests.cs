using System.Globalization;
using System.Text;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Tests.Catalogue;

/// <summary><c>docs/checks.md</c> is written from the catalogue; <c>UPDATE_DOCS=1</c> writes it anew.</summary>
public sealed class CheckDocumentTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void The_document_is_what_the_catalogue_says()
    {
        var path = Path.Combine(Seeds.Root(), "docs", "checks.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, Document());

        Assert.Equal(Document(), File.ReadAllText(path));
    }

    [Fact]
    public void Every_check_stands_once() => Assert.Equal(CheckCatalogue.All.Length, CheckCatalogue.All.Select(e => e.Code).Distinct().Count());

    private static string Document()
    {
        var text = new StringBuilder("""
            # Checks

            Every finding carries one of these codes; `docpipeline explain CODE` says the same. Written from the catalogue in
            `src/Validation/Catalogue` by `CheckDocumentTests` (`UPDATE_DOCS=1`): change it there. E error, W warning, I info.
            Errors make the outcome `discrepancies`; warnings and infos change nothing by themselves.

            """);
        foreach (var topic in CheckCatalogue.All.GroupBy(e => e.Topic))
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"## {Explainer.TitleOf(topic.Key, Chinese)} {Explainer.TitleOf(topic.Key, English)}\n\n");
            text.Append("| code | | checks | who acts | what to do |\n|---|---|---|---|---|\n");
            foreach (var entry in topic)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{entry.Code}` | {entry.Severity.ToString()[0]} ");
                text.Append(CultureInfo.InvariantCulture, $"| {Explainer.Says(entry, Chinese)}<br>{Explainer.Says(entry, English)} ");
                text.Append(CultureInfo.InvariantCulture, $"| {Explainer.NameOf(entry.Actor, Chinese)}<br>{Explainer.NameOf(entry.Actor, English)} ");
                text.Append(CultureInfo.InvariantCulture, $"| {Explainer.WhatToDo(entry, Chinese)}<br>{Explainer.WhatToDo(entry, English)} |\n");
            }
        }

        return text.ToString();
    }
}
