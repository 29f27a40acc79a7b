using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>The form's actual statements of one field and period agree: its table, its cover and its running text.</summary>
internal static class StatementCheck
{
    // These have codes of their own.
    private static readonly FieldId[] Identity =
        [FieldNames.Applicant, FieldNames.Uscc, FieldNames.LegalRepresentative, FieldNames.District, FieldNames.FormerNames];

    public static void Run(Review review)
    {
        foreach (var group in review.Dossier.Actual.GroupBy(s => Dossier.KeyOf(s.Field, s.Period)))
        {
            var one = group.First();
            if (Array.IndexOf(Identity, one.Field) < 0 && review.Dossier.FindPaper(one.Field, one.Period) is { } primary)
                Check(review, primary, [.. group.Where(s => !ReferenceEquals(s, primary))]);
        }
    }

    private static void Check(Review review, Statement primary, List<Statement> others)
    {
        var field = review.Dossier.FieldOf(primary.Field);
        var differing = others.FindAll(o => Differs(review.Dossier, field, primary, o));
        if (differing.Count == 0)
            return;

        // R&D has lawful bases that differ: two of them, both stated, ask for a reconciliation only.
        var lawful = differing.TrueForAll(o => o.Basis != Basis.Unstated && primary.Basis != Basis.Unstated && o.Basis != primary.Basis);
        var message = review.Phrases.Say(
            lawful ? "statements-disagree.basis" : "statements-disagree", review.Title(primary.Field, primary.Period),
            review.Values.WithPlace(primary), string.Join(review.Phrases.Say("list.comma"), differing.Select(o => review.Values.WithPlace(o) + review.Difference(primary, o)).Distinct()));
        var backing = lawful ? [] : Backing(review, primary, differing);
        if (backing.Length > 0)
            message += review.Phrases.Say("statements-disagree.backed", string.Join(review.Phrases.Say("list.comma"), backing));
        review.Findings.Add(Code.StatementsDisagree, new Notice(message)
        {
            Field = primary.Field,
            Period = primary.Period,
            Severity = lawful ? Severity.Warning : null,
            Rule = primary.Field == FieldNames.RdExpense ? null : review.Phrases.Say("statements-disagree.rule"),
            Action = review.Phrases.Say(lawful ? "statements-disagree.explain" : backing.Length > 0 ? "statements-disagree.second" : "statements-disagree.unite"),
            Statements = [primary, .. differing],
        });
    }

    // The online record and the attachments that say what the form's own table says, where none of them says otherwise.
    private static string[] Backing(Review review, Statement primary, List<Statement> differing)
    {
        List<Statement> others = [.. review.Dossier.CertainFromAttachments(primary.Field, primary.Period)];
        if (review.Dossier.FindOnline(primary.Field, primary.Period) is { } online)
            others.Insert(0, online);
        return others.Exists(o => differing.Exists(d => review.Dossier.Agree(d, o)))
            ? []
            : [.. others.Where(o => review.Dossier.Agree(primary, o)).Select(review.Values.PlaceOf).Distinct()];
    }

    private static bool Differs(Dossier dossier, Field field, Statement a, Statement b)
    {
        if (dossier.Comparison.Compare(field, a, b) != Agreement.Differs)
            return false;

        // A project's name in full and in short, partners listed in part: no contradiction.
        return (a.Value, b.Value) switch
        {
            (TextValue x, TextValue y) => !TextForm.OneHoldsOther(x.Text, y.Text),
            (TextListValue x, TextListValue y) => !x.Items.Any(i => y.Items.Any(j => TextForm.OneHoldsOther(i, j))),
            _ => true,
        };
    }
}
