using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A place a finding rests on that states no field: whose paper it is, until when it holds, or where something is missing.</summary>
internal static class PlacePanel
{
    public static void Write(Markup html, View view, Finding finding, Provenance place)
    {
        html.Add($"<div class=\"panel attachment\"><h4>{view.OriginText(place.Place)}");
        Picture.PageLink(html, view, place.Place, view.PlaceId(place));
        html.Literal("</h4>");
        if (Value(view, place) is var (name, value))
            html.Add($"<p class=\"value\">{value}</p><p class=\"path\">{name}</p>");
        Picture.Crop(html, view, finding, place, view.Texts.Find("code." + finding.Code) ?? finding.Code);
        html.Literal("</div>");
    }

    // What it says, and what that is.
    private static (string Name, string Value)? Value(View view, Provenance place)
    {
        var evidence = view.Report.Evidence;
        foreach (var attachment in evidence.Attachments)
        {
            if (attachment.Holders.FirstOrDefault(h => h.Place == place) is { } holder)
                return (view.Texts["place.holder"], holder.Name);
            if (attachment.ValidUntilAt == place && attachment.ValidUntil is { } until)
                return (view.Texts["place.valid-until"], until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return evidence.Staff.FirstOrDefault(p => p.Provenance == place) is { } person ? (view.Texts["place.person"], person.Name) : null;
    }
}
