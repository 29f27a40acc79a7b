using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Tests.Programmes;

/// <summary>A good or bad case of a finding that rests on the pack's relations or filling rules, as the pack's author wrote it.</summary>
/// <param name="Says">What it shows.</param>
/// <param name="File">The case.</param>
/// <param name="About">The fields that must be found, no others.</param>
internal sealed record FindingCase(string Says, CaseFile File, ImmutableArray<string> About)
{
    public static bool IsOne(string path) => System.IO.File.ReadLines(path).First().StartsWith("finding:", StringComparison.Ordinal);

    public static (string Code, ImmutableArray<FindingCase> Cases) Read(string programme, string path)
    {
        var errors = new SeedErrors();
        var file = SeedEntry.Of(SeedReader.Read(path, System.IO.File.ReadAllBytes(path), errors), errors)!;
        var code = file.Text("finding");
        var cases = ImmutableArray.CreateBuilder<FindingCase>();
        foreach (var entry in file.Entries("cases"))
        {
            var form = new CaseFile(programme);
            SeedCase.State(entry, "form", (field, value, year) => form.Form(field, value, year));
            cases.Add(new FindingCase(entry.Text("says"), form, entry.Texts("about")));
            entry.RefuseOthers();
        }

        file.RefuseOthers();
        errors.ThrowIfAny();
        return (code, cases.ToImmutable());
    }

    /// <summary>What of a programme such cases must show, each as code and field.</summary>
    public static IEnumerable<(string Code, string Field)> Owed(Programme programme, Vocabulary dictionary) =>
    [
        .. programme.Vocabulary.Sums.Where(s => !dictionary.Sums.Any(d => d.Total == s.Total)).Select(s => ("internal-inconsistency", s.Total.Name)),
        .. programme.Vocabulary.Shares.Where(s => !dictionary.Shares.Any(d => d.Share == s.Share)).Select(s => ("internal-inconsistency", s.Share.Name)),
        .. programme.Vocabulary.Inclusions.Where(i => !dictionary.Inclusions.Any(d => d.Whole == i.Whole)).SelectMany(i => i.Parts).Select(p => ("internal-inconsistency", p.Name)),
        .. programme.FillingRules.SelectMany(r => r.Filled).Select(f => ("filling-rule", f.Name)),
    ];
}
