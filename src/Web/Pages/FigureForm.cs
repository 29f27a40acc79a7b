using DocPipeline.Web.Decisions;

namespace DocPipeline.Web.Pages;

/// <summary>The fields of the form of a figure, filled with what was typed before.</summary>
internal sealed class FigureForm(FigureSubject subject, BookletPlaces places, DecisionRequest? typed, Messages messages)
{
    /// <summary>What was read and where; or that nothing was.</summary>
    public Html Lead() => subject.Read is { } read
        ? Html.Of($"<p>{messages["figure.read"]} <strong>{read.Text}</strong> {places.LinkTo(read, messages)}</p>")
        : Html.Of($"<p>{messages["figure.unfound"]}</p>");

    public Html Fields() => Html.Of([About(), Year(), Value(), Unit(), Place(), Reason()]);

    private Html About() => subject.Read is { } read
        ? Html.Of($"""<input type="hidden" name="figure" value="{read.Id}">""")
        : Html.Of($"""<input type="hidden" name="field" value="{subject.Field.Id.Name}"><input type="hidden" name="known-period" value="{subject.Period}">""");

    private Html Year()
    {
        if (subject.LacksYear)
            return Html.Of($$"""<label>{{messages["figure.year"]}} <input name="period" value="{{typed?.Period}}" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" required></label>""");
        return subject.Read is null ? Html.Of($"""<input type="hidden" name="period" value="{subject.Period}">""") : Html.Of($"");
    }

    private Html Value() => Html.Of(
        $"""<label>{messages["figure.value"]} <input name="value" value="{typed?.Value}" maxlength="2000" autocomplete="off" required autofocus></label>""");

    private Html Unit()
    {
        if (!subject.TakesUnit)
            return Html.Of($"");
        return subject.NeedsUnit
            ? Html.Of($"""<label>{messages["figure.unit"]} <input name="unit" value="{typed?.Unit}" maxlength="20" autocomplete="off" required></label>""")
            : Html.Of($"""<label>{messages["figure.unit-if-any"]} <input name="unit" value="{typed?.Unit}" maxlength="20" autocomplete="off"></label>""");
    }

    // A corrected figure keeps its place.
    private Html Place()
    {
        if (subject.Read is not null)
            return Html.Of($"");
        Html file = places.Files.Length < 2
            ? Html.Of($"")
            : Html.Of(
                $"""
                <label>{messages["figure.document"]} <select name="document">{Html.Of(places.Files.Select(file => Html.Of($"<option{Chosen(file.Id)}>{file.Id}</option>")))}</select></label>
                """);
        return Html.Of(
            $"""{file}<label>{messages["figure.page-number"]} <input name="page" value="{typed?.Page}" inputmode="numeric" pattern="[0-9]*" maxlength="4" autocomplete="off"></label>""");
    }

    private Html Chosen(string document) => typed?.Document == document ? Html.Of($" selected") : Html.Of($"");

    private Html Reason() => Html.Of(
        $"""<label>{messages["figure.reason"]} <input name="reason" value="{typed?.Reason}" maxlength="2000" autocomplete="off" required></label>""");
}
