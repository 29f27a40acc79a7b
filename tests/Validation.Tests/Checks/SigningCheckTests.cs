using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class SigningCheckTests
{
    [Fact]
    public void A_form_without_seal_and_a_letter_without_signature_are_errors_with_their_places()
    {
        var file = new CaseFile();
        file.SigningPlaces.AddRange([Place(SigningKind.Seal, Presence.Absent, null), Place(SigningKind.Signature, Presence.Absent, "commitment-letter")]);

        var seal = Assert.Single(file.Of("seal-missing"));
        Assert.Equal((Severity.Error, null), (seal.Severity, seal.Attachment));
        Assert.Equal(3, Assert.Single(seal.Places).Place.Number);
        Assert.Contains("申报单位（盖章）", seal.Message, StringComparison.Ordinal);
        Assert.Equal("commitment-letter", Assert.Single(file.Of("signature-missing")).Attachment);
    }

    [Fact]
    public void Two_empty_places_of_the_form_are_one_finding()
    {
        var file = new CaseFile();
        file.SigningPlaces.AddRange([Place(SigningKind.Seal, Presence.Absent, null, 1), Place(SigningKind.Seal, Presence.Absent, null)]);

        Assert.Equal(2, Assert.Single(file.Of("seal-missing")).Pages.Length);
    }

    [Theory]
    [InlineData(Presence.Present)]
    [InlineData(Presence.Unclear)]
    public void What_is_there_or_cannot_be_told_accuses_nobody(Presence presence)
    {
        var file = new CaseFile();
        file.SigningPlaces.AddRange([Place(SigningKind.Seal, presence, null), Place(SigningKind.Signature, presence, null)]);

        Assert.Empty(file.Of("seal-missing").Concat(file.Of("signature-missing")));
    }

    private static SigningPlace Place(SigningKind kind, Presence presence, string? attachment, int page = 3) =>
        new(kind, kind == SigningKind.Seal ? "申报单位（盖章）" : "法定代表人（签字）", CaseFile.Place(page), attachment, presence);
}
