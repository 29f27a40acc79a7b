using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// 联系人 | 叶某（15900000000）: asked for whom to ask, the form says how as well; asked how, under 联系方式, whom.
internal sealed partial class NumberedContact(ReadingTools tools)
{
    private readonly Field? name = tools.Vocabulary.Find(new FieldId("contact.name"));
    private readonly Field? phone = tools.Vocabulary.Find(new FieldId("contact.phone"));

    /// <summary>What a label asks for; name and number where a number stands behind a name.</summary>
    public LabelMatch? Named(LabelMatch? match, string text) =>
        match is { Fields: [var asked] } && name is { } who && phone is { } number && (asked == who || asked == number) && Numbered().IsMatch(PrintedText.Squeeze(text))
            ? match with { Fields = [who, number] }
            : match;

    [GeneratedRegex(@"^[\u3400-\u9FFF·]{2,6}(?:[(/,、:]|电话|手机)*(?:1\d{10}|0\d{2,3}-?\d{7,8})\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
