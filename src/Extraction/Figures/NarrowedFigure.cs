using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// What stands further to the left in a sentence may make the figure one of a part, though its own label is the whole's.
internal static partial class NarrowedFigure
{
    /// <summary>True where a figure is not the one its label names by itself.</summary>
    /// <param name="field">What its label names.</param>
    /// <param name="before">The sentence up to the figure, without white space.</param>
    public static bool Is(Field field, string before) =>
        Average().IsMatch(before) || OfAnother().IsMatch(before) ||
        (field is { Yearly: true, Kind: FieldKind.Money } ? OfProduct().IsMatch(before) || OfSeveralYears().IsMatch(before)
            : field.Id.Name.StartsWith("ip.", StringComparison.Ordinal) && field.Id.Name.EndsWith("_valid", StringComparison.Ordinal) && PartOfApplications().IsMatch(before));

    // 行业企业平均拥有有效发明专利11件: nobody's own.
    [GeneratedRegex("(?:平均|户均|中位数)[^,，。;；:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    // 该校选派研发人员约30人次，其自有发明专利46件: of whoever was spoken of, who need not be the applicant.
    [GeneratedRegex(@"(?<![尤极])其(?![中它他余次])[^,，。;；:\d]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnother();

    // 单项产品“某某”2023年销售收入: what one product sold.
    [GeneratedRegex(@"产品[^,，。;；:]*(?:19|20)\d{2}年[^,，。;；:]*$|(?:产品|业务|板块|事业部)(?:19|20)\d{2}年[^,，。;；:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfProduct();

    // 三年合计投入研发资金: no year's own.
    [GeneratedRegex(@"(?:(?<!\d)[两二三四五2-5]|近几)(?:个年度|年)(?:来|间|内|期间)?[^,，。;；:]{0,8}?(?:合计|累计|共计|总计|总共|共)[^,，。;；:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfSeveralYears();

    // 累计申请专利201件，其中发明专利117件: so many were applied for, not granted.
    [GeneratedRegex(@"(?:申请|受理)(?:(?!授权|有效|拥有|持有|现有|维持|获得)[^;；。])*\d(?:(?!授权|有效|拥有|持有|现有|维持|获得)[^;；。])*其中(?:(?!授权|有效|拥有|持有|现有|维持|获得)[^;；。])*$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfApplications();
}
