using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A place a finding rests on that states no field: whose paper it is, until when it holds, or where something is missing.</summary>
internal static class PlacePanel
{
    public static void Write(Markup html, View view, Finding finding, Provenance place)
    {
        html.Add($"<div class=\"panel attachment\"><h4>{view.OriginText(place.Place)}");
        Picture.PageLink(html, view, place.Place, null);
        html.Literal("</h4>");
        if (Value(view, place) is { } value)
            html.Add($"<p class=\"value\">{value}</p>");
        Picture.Crop(html, view, place, view.Texts.Find("code." + finding.Code) ?? finding.Code);
        html.Literal("</div>");
    }

    private static string? Value(View view, Provenance place)
    {
        foreach (var attachment in view.Report.Evidence.Attachments)
        {
            if (attachment.Holders.FirstOrDefault(h => h.Place == place) is { } holder)
                return holder.Name;
            if (attachment.ValidUntilAt == place)
                return attachment.ValidUntil?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }
}
