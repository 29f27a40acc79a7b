using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// Whom a paper is addressed to, awarded to or about, or who declares in it, where no label says so.
internal static partial class HolderSentences
{
    /// <summary>The first company a sentence of that kind names.</summary>
    /// <param name="lines">Lines of a page, top to bottom.</param>
    /// <param name="place">The page.</param>
    /// <param name="may">Whether a paper may be that company's.</param>
    public static Holder? Find(IReadOnlyList<Line> lines, PageRef place, Func<string, bool> may)
    {
        var texts = lines.Select(l => PrintedText.Squeeze(l.Text)).ToList();
        var alone = texts.ConvertAll(t => Sentence().Match(t));
        for (var i = 0; i < lines.Count; i++)
        {
            // A name goes on in the next line, and what makes it the holder may stand there alone.
            var match = alone[i].Success || i + 1 == lines.Count || alone[i + 1].Success ? alone[i] : Sentence().Match(texts[i] + texts[i + 1]);
            if (match.Success && match.Groups["name"].Value.Trim('(', ')') is var name && may(name))
                return new Holder(name, new Provenance(place, lines[i].Box, Provenance.TextLayer));
        }

        return null;
    }

    private const string Company = "(?<name>" + CompanyNames.Pattern + ")";

    [GeneratedRegex(
        @"(?:兹证明|授予|颁发给|认定|审计了(?:后附的)?)[:]?" + Company +
        @"|^" + Company + @"(?:全体股东|董事会|:|被认定|被评为|经审|经评|\(?(?:注册地址|地址|统一社会信用代码)|的知识产权管理体系|(?:自愿)?(?:申报|提交|郑重承诺)|建立的)" +
        @"|^(?:本|我|贵)(?:单位|公司|企业)\(?" + Company + @"\)?(?:\(|自愿|申报|申请|郑重|承诺|,|，)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
