using System.Text.RegularExpressions;

namespace DocPipeline.Booklets.Scans;

/// <summary>Finds where a printed page asks for a seal or a signature, and where its issuer would have sealed it.</summary>
internal static partial class SealPlaces
{
    /// <param name="page">The page.</param>
    /// <param name="company">Who seals where the page asks for a seal.</param>
    /// <param name="person">Who signs.</param>
    /// <param name="attachment">True where an issuer's name above a date is sealed too.</param>
    public static IEnumerable<SealPlace> Of(PrintedPage page, string company, string person, bool attachment)
    {
        foreach (var word in page.Words)
        {
            if (Seal().Match(word.Text) is { Success: true } seal)
            {
                var office = Office().Match(word.Text) is { Success: true } o ? o.Value : company;
                var x = Math.Clamp(word.Place.X + word.Place.Width * (seal.Index + 2.0) / word.Text.Length + 30, 70, page.Width - 80);
                yield return new SealPlace(x, Math.Min(word.Place.CentreY + 4, page.Height - 70), office, Signature: false);
            }

            if (Sign().Match(word.Text) is { Success: true } sign)
            {
                var x = word.Place.X + word.Place.Width * Math.Min(1, (sign.Index + sign.Length) / (double)word.Text.Length) + 48;
                yield return new SealPlace(Math.Min(x, page.Width - 50), word.Place.CentreY - 2, person, Signature: true);
            }
        }

        if (!attachment) yield break;
        foreach (var date in page.Words.Where(w => Date().IsMatch(w.Text) && w.Place.X > page.Width * 0.5))
        {
            var issuer = page.Words.Where(w => date.Place.CentreY - w.Place.CentreY is > 6 and < 30 && w.Place.Right > page.Width * 0.6 && w.Text.Length > 3).MaxBy(w => w.Place.Right);
            if (issuer is null || Seal().IsMatch(issuer.Text) || Sign().IsMatch(issuer.Text)) continue;
            yield return new SealPlace(date.Place.CentreX - 10, date.Place.Y - 4, issuer.Text.Split('：')[^1], Signature: false);
        }
    }

    [GeneratedRegex("(?<!签字或)[盖公]章|业务专用章")]
    private static partial Regex Seal();

    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}]{2,}(市场监督管理局|财政局)")]
    private static partial Regex Office();

    [GeneratedRegex("(法定代表人|负责人)[（(]签[字章][^）)]*[）)][:：]?")]
    private static partial Regex Sign();

    [GeneratedRegex("^[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日$")]
    private static partial Regex Date();
}
