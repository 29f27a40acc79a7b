using System.Globalization;
using System.Resources;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Validation.Expressions;

namespace DocPipeline.Validation.Catalogue;

/// <summary>Says what a finding's code or a criterion means, its clause and its severity, and what to do.</summary>
public static class Explainer
{
    private static readonly ResourceManager Texts = new("DocPipeline.Validation.Catalogue.CheckTexts", typeof(Explainer).Assembly);

    // What a criterion without a code of its own raises.
    private static readonly CheckEntry[] s_general = [CheckCatalogue.Find(Code.CriterionNotMet)!, CheckCatalogue.Find(Code.CriterionUndetermined)!];

    /// <summary>The explanation of a code or criterion, or null where no check and no programme knows it.</summary>
    /// <param name="code">Code of a finding, or id of a criterion.</param>
    /// <param name="programmes">The packs whose clauses are named.</param>
    /// <param name="language">zh or en.</param>
    public static string? Explain(string code, IEnumerable<Programme> programmes, CultureInfo language)
    {
        var packs = programmes.ToList();
        var texts = new List<string>();
        if (CheckCatalogue.Find(code) is { } entry)
            texts.Add(OfCheck(entry, packs, language));
        texts.AddRange(packs.SelectMany(p => p.Criteria.Where(c => c.Id == code).Select(c => OfCriterion(p, c, language))));
        return texts.Count == 0 ? null : string.Join("\n\n", texts);
    }

    /// <summary>What a check looks at, in one line.</summary>
    public static string Says(CheckEntry entry, CultureInfo language) => Text(entry.Code + ".says", language);

    /// <summary>What to do about its finding.</summary>
    public static string WhatToDo(CheckEntry entry, CultureInfo language) => Text(entry.Code + ".do", language);

    /// <summary>The name of who acts.</summary>
    public static string NameOf(Actor actor, CultureInfo language) => Text("actor." + actor, language);

    /// <summary>The heading a check stands under.</summary>
    public static string TitleOf(CheckTopic topic, CultureInfo language) => Text("topic." + topic, language);

    /// <summary>The name of a severity.</summary>
    public static string NameOf(Severity severity, CultureInfo language) => Text("severity." + severity, language);

    private static string OfCheck(CheckEntry entry, List<Programme> packs, CultureInfo language)
    {
        var text = new StringBuilder(Text(
            "explain.check", language, entry.Code, NameOf(entry.Severity, language), TitleOf(entry.Topic, language), Says(entry, language), WhatToDo(entry, language), NameOf(entry.Actor, language)));
        foreach (var (pack, article) in packs.SelectMany(p => p.Criteria.OfType<FormalCriterion>().Where(c => Raises(c.Check).Contains(entry) && HasOwnCode(c.Check)).Select(c => (p.Id, c.Clause.Article))))
            text.Append('\n').Append(Text("explain.clause", language, pack, article));
        if (entry.Topic == CheckTopic.Criteria && entry.Asks is null)
            text.Append('\n').Append(Text("explain.clause-of-criterion", language));
        else if (entry.Asks is null && entry.Topic != CheckTopic.Dates)
            text.Append('\n').Append(Text("explain.no-clause", language));
        return text.ToString();
    }

    private static string OfCriterion(Programme programme, Criterion criterion, CultureInfo language)
    {
        var text = new StringBuilder(Text(
            "explain.criterion", language, criterion.Id, criterion.Title, programme.Id, criterion.Clause.Document, criterion.Clause.Article, criterion.Clause.Says));
        foreach (var line in Rules(programme, criterion, language))
            text.Append('\n').Append(line);
        return text.Append('\n').Append(Findings(criterion, language)).ToString();
    }

    // A criterion weighs what its findings weigh.
    private static string Findings(Criterion criterion, CultureInfo language)
    {
        if (criterion is PersonCriterion)
            return Text("explain.raises-none", language);
        var raised = criterion is FormalCriterion formal ? Raises(formal.Check) : s_general;
        return Text("explain.raises", language, string.Join(
            Text("explain.list", language), raised.Select(e => Text("explain.raised", language, e.Code, NameOf(e.Severity, language)))));
    }

    private static IEnumerable<CheckEntry> Raises(FormalCheck check) => check switch
    {
        FormalCheck.OnlineDeadline or FormalCheck.PaperDeadline => [CheckCatalogue.Find(Code.DeadlineMissed)!],
        FormalCheck.GrantCap => [.. s_general, CheckCatalogue.Find(Code.GrantSplit)!],
        _ when HasOwnCode(check) => CheckCatalogue.All.Where(e => e.Asks == check),
        _ => s_general,
    };

    private static bool HasOwnCode(FormalCheck check) => check is not (FormalCheck.Registration or FormalCheck.Credit or FormalCheck.Recommendation);

    private static IEnumerable<string> Rules(Programme programme, Criterion criterion, CultureInfo language)
    {
        switch (criterion)
        {
            case ThresholdCriterion threshold:
                yield return Text("explain.rule", language, ExpressionPrinter.Of(threshold.Require));
                foreach (var other in threshold.OtherReadings)
                    yield return Text("explain.reading", language, other.Id, ExpressionPrinter.Of(other.Require));
                foreach (var relief in threshold.Exemptions)
                    yield return Text("explain.exempt", language, TitleOf(programme, relief.Holds, language), TitleOf(programme, relief.ProvenBy));
                if (threshold.Halving is { } halving)
                    yield return Text("explain.halved", language, TitleOf(programme, halving.Holds, language), TitleOf(programme, halving.ProvenBy));
                break;
            case PersonCriterion person:
                var shown = person.Attachments.Select(a => TitleOf(programme, a)).Concat(person.Fields.Select(f => TitleOf(programme, f, language)));
                yield return Text("explain.person", language, string.Join(Text("explain.list", language), shown));
                break;
            case FormalCriterion formal:
                yield return Text("explain.rule", language, Text("formal." + formal.Check, language));
                break;
        }
    }

    private static string TitleOf(Programme programme, string attachment) => programme.FindAttachment(attachment)?.Title ?? attachment;

    private static string TitleOf(Programme programme, FieldId id, CultureInfo language) =>
        programme.Vocabulary.Fields.FirstOrDefault(f => f.Id == id) is not { } field ? id.Name : language.TwoLetterISOLanguageName == "en" ? field.TitleEnglish : field.Title;

    private static string Text(string key, CultureInfo language, params ReadOnlySpan<object?> values)
    {
        var culture = language.TwoLetterISOLanguageName == "en" ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture;
        var text = Texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"No text {key}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
