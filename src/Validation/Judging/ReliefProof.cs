using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Proves an exemption or halving: certificate bound in, title right, holder and issuer right, valid, recent enough.</summary>
internal sealed class ReliefProof(Review review)
{
    private readonly Dossier _dossier = review.Dossier;

    public Proof Of(Relief relief)
    {
        Proof? last = null;
        foreach (var certificate in _dossier.AttachmentsOf(relief.ProvenBy))
        {
            var awarded = CertificateDates.LatestUntil(certificate.Text, _dossier.ReferenceDay);
            if (Fault(relief, certificate, awarded) is not { } fault)
                return new Proof(true, string.Empty, awarded);
            last = new Proof(false, fault, awarded) { IsOnlyOld = relief.WithinMonths is not null && Fault(relief with { WithinMonths = null }, certificate, awarded) is null };
        }

        return last ?? new Proof(
            false, Say(_dossier.BookletIsReadable ? "proof.absent" : "proof.unread", review.Values.TitleOf(relief.ProvenBy)), null);
    }

    private string? Fault(Relief relief, Attachment certificate, DateOnly? awarded)
    {
        var text = Plain(certificate.Title + certificate.Text);
        var page = certificate.Pages.IsEmpty ? string.Empty : review.Values.PageName(certificate.Pages[0]);
        if (relief.Titles.Length > 0 && !relief.Titles.Any(t => text.Contains(Plain(t), StringComparison.Ordinal)))
            return Say("proof.title", page, string.Join("/", relief.Titles));
        if (relief.NotTitles.FirstOrDefault(t => text.Contains(Plain(t), StringComparison.Ordinal)) is { } other)
            return Say("proof.other-title", page, other);
        if (!ApplicantNames.IsApplicant(_dossier, certificate))
            return Say("proof.holder", page, certificate.Holders.FirstOrDefault()?.Name ?? "—", _dossier.PaperText(FieldNames.Applicant) ?? "—");
        if (relief.Issuers.Length > 0 && !relief.Issuers.Any(i => Plain(certificate.Issuer ?? certificate.Text).Contains(i, StringComparison.Ordinal)))
            return Say("proof.issuer", page, certificate.Issuer ?? "—", string.Join("/", relief.Issuers));
        if (certificate.ValidUntil is { } until && until < _dossier.ReferenceDay)
            return Say("proof.expired", page, until, _dossier.ReferenceDay);
        if (relief.WithinMonths is { } months && (awarded is not { } day || day < _dossier.ReferenceDay.AddMonths(-months)))
            return Say("proof.old", page, awarded is { } old ? old.ToString("yyyy-MM-dd", null) : "—", months);
        return null;
    }

    private static string Plain(string text) => TextForm.Of(text).Replace("\"", string.Empty, StringComparison.Ordinal);

    private string Say(string key, params ReadOnlySpan<object?> values) => review.Phrases.Say(key, values);
}
