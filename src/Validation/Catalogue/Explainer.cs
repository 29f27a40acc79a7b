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

    /// <summary>The heading a check stands under.</summary>
    public static string TitleOf(CheckTopic topic, CultureInfo language) => Text("topic." + topic, language);

    /// <summary>The name of a severity.</summary>
    public static string NameOf(Severity severity, CultureInfo language) => Text("severity." + severity, language);

    private static string OfCheck(CheckEntry entry, List<Programme> packs, CultureInfo language)
    {
        var text = new StringBuilder(Text(
            "explain.check", language, entry.Code, NameOf(entry.Severity, language), TitleOf(entry.Topic, language), Says(entry, language), WhatToDo(entry, language)));
        var clauses = packs.SelectMany(p => p.Criteria.OfType<FormalCriterion>().Where(c => c.Check == entry.Asks).Select(c => (p.Id, c.Clause.Article))).ToList();
        foreach (var (pack, article) in clauses)
            text.Append('\n').Append(Text("explain.clause", language, pack, article));
        if (entry.Asks is null && entry.Topic != CheckTopic.Criteria && entry.Topic != CheckTopic.Dates)
            text.Append('\n').Append(Text("explain.no-clause", language));
        return text.ToString();
    }

    private static string OfCriterion(Programme programme, Criterion criterion, CultureInfo language)
    {
        var text = new StringBuilder(Text(
            "explain.criterion", language, criterion.Id, criterion.Title, programme.Id, criterion.Clause.Document, criterion.Clause.Article, criterion.Clause.Says));
        foreach (var line in Rules(programme, criterion, language))
            text.Append('\n').Append(line);
        return text.ToString();
    }

    private static IEnumerable<string> Rules(Programme programme, Criterion criterion, CultureInfo language)
    {
        switch (criterion)
        {
            case ThresholdCriterion threshold:
                yield return Text("explain.rule", language, ExpressionPrinter.Of(threshold.Require));
                foreach (var other in threshold.OtherReadings)
                    yield return Text("explain.reading", language, other.Id, ExpressionPrinter.Of(other.Require));
                foreach (var relief in threshold.Exemptions)
                    yield return Text("explain.exempt", language, relief.Holds, TitleOf(programme, relief.ProvenBy));
                if (threshold.Halving is { } halving)
                    yield return Text("explain.halved", language, halving.Holds, TitleOf(programme, halving.ProvenBy));
                break;
            case PersonCriterion person:
                var shown = person.Attachments.Select(a => TitleOf(programme, a)).Concat(person.Fields.Select(f => f.Name));
                yield return Text("explain.person", language, string.Join("、", shown));
                break;
            case FormalCriterion formal:
                yield return Text("explain.formal", language, formal.Check);
                break;
        }
    }

    private static string TitleOf(Programme programme, string attachment) => programme.FindAttachment(attachment)?.Title ?? attachment;

    private static string Text(string key, CultureInfo language, params ReadOnlySpan<object?> values)
    {
        var culture = language.TwoLetterISOLanguageName == "en" ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture;
        var text = Texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"No text {key}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
