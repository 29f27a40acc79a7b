using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// Numbers of granted patents that stand in no row: rows that were not made out, or a list written in lines. Their numbers are checked like any
// other; how many rows the list has nobody can tell from them.
internal static class LoosePatents
{
    /// <summary>The numbers in the text of a list that are in none of its rows, each once.</summary>
    /// <param name="bound">The list. Of scanned pages nothing is taken: there a number in no row may be one that was misread.</param>
    /// <param name="rows">Its rows.</param>
    public static IEnumerable<ListedPatent> Of(BoundAttachment bound, IReadOnlyList<ListedPatent> rows)
    {
        var known = rows.Where(r => r.Number is not null).Select(r => PatentNumber.ApplicationOf(r.Number!)).ToHashSet(StringComparer.Ordinal);
        foreach (var page in bound.Pages.Where(p => p.Scan is null))
        {
            foreach (var (line, numbers) in page.Lines.Select(l => (l, (IEnumerable<Match>)Granted(l))).Concat(page.Tables.SelectMany(Listed)))
            {
                foreach (var match in numbers)
                {
                    var number = line.Text.Substring(match.Index, match.Length);
                    if (known.Add(PatentNumber.ApplicationOf(number)) && PatentNumber.Parse(number) is { } granted)
                        yield return new ListedPatent(number, granted.Kind, null, null, new Provenance(page.Place, line.BoxOf(match.Index, match.Length), Provenance.TextLayer)) { InRow = false };
                }
            }
        }
    }

    private static MatchCollection Granted(Line line) => PatentNumber.GrantedIn(PrintedText.Fold(line.Text));

    // Under headings a number without ZL may be one that is only applied for; a table that begins with one goes on with the list above it.
    private static IEnumerable<(Line Line, IEnumerable<Match> Numbers)> Listed(Table table)
    {
        var goesOn = table.Cells.Any(c => c.Row == 0 && c.Lines.Any(l => PatentNumber.ListedIn(PrintedText.Fold(l.Text)).Any()));
        return table.Cells.SelectMany(c => c.Lines).Select(l => (l, goesOn ? PatentNumber.ListedIn(PrintedText.Fold(l.Text)) : Granted(l)));
    }
}
