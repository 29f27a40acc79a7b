using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>Where cells lead: to the picture of a place where there is one, else into the report for people beside the workbook.</summary>
internal sealed class EvidenceLinks
{
    private const string Report = "report.html";
    private readonly View _view;
    private readonly Dictionary<string, string> _pictures = new(StringComparer.Ordinal);

    public EvidenceLinks(View view, ImmutableArray<string> pictures)
    {
        _view = view;
        foreach (var picture in pictures)
            _pictures.TryAdd(Path.GetFileNameWithoutExtension(picture), picture);
    }

    public static Link To(string anchor) => new(Report, anchor);

    /// <summary>The page a statement stands on, as a number that leads there; empty for the online record.</summary>
    public Cell PageOf(Statement statement) =>
        statement.Provenance is { } provenance ? PageOf(provenance.Place, _view.Figures.Of(statement)) : Cell.Empty;

    /// <summary>The first page of a finding that points at no statement.</summary>
    public Cell PageOf(Finding finding) => finding switch
    {
        { Places: [var place, ..] } => PageOf(place.Place, EvidencePictures.NameOf(finding, 0)),
        { Pages: [var page, ..] } => PageOf(page, null),
        _ => Cell.Empty,
    };

    private Cell PageOf(PageRef place, string? picture)
    {
        var number = _view.Pages.NumberOf(place);
        return Cell.OfOrdinal(number) with
        {
            Link = picture is not null && _pictures.TryGetValue(picture, out var file)
                ? new Link("evidence/" + Uri.EscapeDataString(file), null)
                : To("p" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }
}
