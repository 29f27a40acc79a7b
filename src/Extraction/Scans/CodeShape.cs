using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// What mail addresses and telephone numbers look like, all of them: one that was read otherwise lost a character or has one of its neighbour's.
internal static partial class CodeShape
{
    /// <summary>False for a code that cannot be one of its field; true for every other value.</summary>
    public static bool IsPossible(Statement statement) => statement.Value is not TextValue { Text: var text } || statement.Field.Name switch
    {
        "contact.email" => Each(text).All(part => Mail().IsMatch(part)),
        "contact.phone" => Telephones().IsMatch(string.Concat(PrintedText.Squeeze(text).Where(c => c is not ('(' or ')')))),
        _ => true,
    };

    private static string[] Each(string text) => PrintedText.Fold(text).Split([' ', ',', ';', '、', '/'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._%+&'-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    // Of a mobile, of a land line with or without area code and extension, of a service; several of them, parted or not.
    [GeneratedRegex(@"^(?:(?:\+?86-?)?(?:1[3-9]\d-?\d{4}-?\d{4}|(?:0(?:10|2\d|[3-9]\d{2})-?)?[2-9]\d{2,3}-?\d{4}(?:(?:转|\*|#|x|-)\d{1,6})?|[48]00-?\d{3}-?\d{4})[,;、/]?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Telephones();
}
