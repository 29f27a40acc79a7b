using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>What could not be read becomes a finding: files, pages, and text layers that say something else than the eye sees.</summary>
internal static class DefectCheck
{
    public static void Run(Review review)
    {
        foreach (var defect in review.Dossier.Evidence.Defects)
        {
            var place = defect.Page is { } page ? review.Values.PageName(page) : defect.File;
            var code = CodeOf(defect.Code);
            review.Findings.Add(code, new Notice(review.Phrases.Say(code, place, defect.Detail)) { Pages = defect.Page is { } at ? [at] : [] });
        }

        var defects = review.Dossier.Evidence.Defects;
        var silent = review.Dossier.Evidence.Pages.Where(p => !p.Readable && !defects.Any(d => d.Page == p.Place)).Select(p => p.Place).ToList();
        if (silent.Count > 0)
        {
            var message = review.Phrases.Say(Code.PageUnreadable, PageRanges.Of(review, silent), review.Phrases.Say("page-unreadable.picture"));
            review.Findings.Add(Code.PageUnreadable, new Notice(message) { Pages = [.. silent] });
        }
    }

    private static string CodeOf(DefectCode code) => code switch
    {
        DefectCode.FileEncrypted => Code.FileEncrypted,
        DefectCode.PageUnreadable => Code.PageUnreadable,
        DefectCode.TextLayerSuspect => Code.TextLayerSuspect,
        _ => Code.FileUnreadable,
    };
}
