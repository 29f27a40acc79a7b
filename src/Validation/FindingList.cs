using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation;

/// <summary>Collects findings; two about the same thing (code, field, period, attachment, criterion) become one.</summary>
internal sealed class FindingList(Dossier dossier, Phrases phrases)
{
    private readonly Dictionary<string, Finding> _findings = new(StringComparer.Ordinal);

    public IEnumerable<Finding> All => _findings.Values;

    public bool Has(string code) => _findings.Values.Any(f => f.Code == code);

    public bool Has(string code, Severity severity) => _findings.Values.Any(f => f.Code == code && f.Severity == severity);

    /// <summary>Adds a finding with the severity, the clause and the actor of the catalogue where it brings none of its own.</summary>
    public void Add(string code, Notice notice)
    {
        var entry = CheckCatalogue.Find(code)!;
        var clause = notice.Clause ?? (entry.Asks is { } check ? dossier.ClauseOf(check) : null);
        var actor = notice.Actor ?? entry.Actor;
        var finding = new Finding(
            code, notice.Severity ?? entry.Severity, notice.Field, notice.Period, notice.Attachment, notice.Criterion,
            notice.Statements, notice.Pages, notice.Message, notice.Arithmetic, clause)
        {
            Places = notice.Places,
            Actor = actor,
            Footing = Footing(clause, notice, entry, actor),
            Rule = notice.Rule ?? Explainer.Says(entry, dossier.Application.Language),
            Action = notice.Action ?? Explainer.WhatToDo(entry, dossier.Application.Language),
        };
        var key = $"{code}|{finding.Field?.Name}|{finding.Period?.ToString()}|{finding.Attachment}|{finding.Criterion}";
        _findings[key] = _findings.TryGetValue(key, out var known) ? Merge(known, finding) : finding;
    }

    /// <summary>Errors first, then in booklet order.</summary>
    public ImmutableArray<Finding> InOrder()
    {
        return
        [
            .. _findings.Values
                .OrderByDescending(f => f.Severity)
                .ThenBy(PlaceOf)
                .ThenBy(f => f.Code, StringComparer.Ordinal)
                .ThenBy(f => f.Field?.Name, StringComparer.Ordinal)
                .ThenBy(f => f.Period?.ToString(), StringComparer.Ordinal)
                .ThenBy(f => f.Attachment, StringComparer.Ordinal)
                .ThenBy(f => f.Criterion, StringComparer.Ordinal),
        ];
    }

    private string Footing(string? clause, Notice notice, CheckEntry entry, Actor actor) => Basis(clause, notice, entry) + phrases.Say("footing.actor", Explainer.NameOf(actor, dossier.Application.Language));

    // Asked by which clause, a finding that rests on none says so.
    private string Basis(string? clause, Notice notice, CheckEntry entry) =>
        clause is not null ? phrases.Say("footing.clause", clause)
        : notice.IsPractice ? phrases.Say("footing.practice")
        : (notice.Severity ?? entry.Severity) == Severity.Info || entry.Topic is CheckTopic.Files ? string.Empty
        : phrases.Say(entry.Topic is CheckTopic.Identity or CheckTopic.Arithmetic or CheckTopic.Attachments ? "footing.consistency" : "footing.check");

    // The first page, in booklet order, that the finding points at.
    private int PlaceOf(Finding finding)
    {
        var pages = dossier.Evidence.Pages;
        for (var i = 0; i < pages.Length; i++)
        {
            var place = pages[i].Place;
            if (finding.Pages.Contains(place) || finding.Statements.Any(s => s.Provenance is { } at && at.Place == place))
                return i;
        }

        return int.MaxValue;
    }

    private static Finding Merge(Finding a, Finding b) => a with
    {
        Severity = a.Severity > b.Severity ? a.Severity : b.Severity,
        Statements = [.. a.Statements, .. b.Statements.Where(s => !a.Statements.Contains(s))],
        Pages = [.. a.Pages.Union(b.Pages)],
        Places = [.. a.Places.Union(b.Places)],
        Message = a.Message.Contains(b.Message, StringComparison.Ordinal) ? a.Message : $"{a.Message}\n{b.Message}",
        Arithmetic = [.. a.Arithmetic, .. b.Arithmetic.Except(a.Arithmetic)],
    };
}
