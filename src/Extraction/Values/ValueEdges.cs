using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Values;

// What fills a line around a value: underscores and dots to write on, hints of a portal, remarks on seals, the day of a signature.
internal static partial class ValueEdges
{
    /// <summary>Where a value begins and ends within a part of a text.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (IsFiller(text[start]) || PrintedText.Fold(text[start]) == ':'))
            start++;
        while (start < end && (IsFiller(text[end - 1]) || PrintedText.Fold(text[end - 1]) is ',' or ';' or '、' or '。'))
            end--;
        if (ValueFrame.Inside(text, start, end) is { } framed)
            return Trim(text, framed.Start, framed.End);
        if (LeadingDots().Match(text[start..end]) is { Success: true } dots)
            return Trim(text, start + dots.Length, end);
        if (TrailingDots().Match(text[start..end]) is { Success: true } tail)
            return Trim(text, start, start + tail.Index);
        if (DateBlank().Match(PrintedText.Fold(text[start..end])) is { Success: true } blank)
            return Trim(text, start, start + blank.Index);
        if (EntryHint().Match(PrintedText.Fold(text[start..end])) is { Success: true, Index: > 0 } hint)
            return Trim(text, start, start + hint.Index);
        if (SealRemark().Match(PrintedText.Fold(text[start..end])) is { Success: true } remark)
            return Trim(text, start, start + remark.Index);
        if (LeadingSealRemark().Match(PrintedText.Fold(text[start..end])) is { Success: true } before)
            return Trim(text, start + before.Length, end);
        return (start, end);
    }

    private static bool IsFiller(char c) => char.IsWhiteSpace(c) || c is '_' or '＿' or '…' or '\u200B' or '﹍' or '|' or '｜' or '¦' or '‖';

    // 某某推进计划  不超过30字: what a portal says beside the place to write in.
    [GeneratedRegex(@"\s+[(\[]?(?:(?:不超过|不多于|不得超过|最多|限)\s*\d{1,4}\s*个?(?:字符?|汉字)(?:以内)?|\d{1,4}\s*字(?:以内|以下)|系统自动(?:带入|生成|获取)|自动(?:带入|生成|获取)|下拉选择|请选择|点击选择|必填项?|选填项?)[)\]]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EntryHint();

    [GeneratedRegex(@"\s*[(\[]\s*(?:加?盖?单?位?公\s*章|盖\s*章|章|签\s*字|签\s*章|签\s*名|签字或盖章|盖章或签字|签字盖章|印章|公章盖章处|与[^()]{1,8}一致|以[^()]{1,8}为准|全称)\s*[)\]]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SealRemark();

    [GeneratedRegex(@"^\s*[(\[]\s*(?:加?盖?单?位?公\s*章|盖\s*章|签\s*字|签\s*章|签\s*名|签字盖章)\s*[)\]]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSealRemark();

    [GeneratedRegex(@"^\s*[.．。·…﹒‥]{3,}\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDots();

    [GeneratedRegex(@"[.．。·…﹒‥]{3,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingDots();

    // 年 月 日 left to be filled in, and the date a signature was given on.
    [GeneratedRegex(@"(?:^|[\s_]+|(?<=[)司院所学校厂心]))(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})?[\s_]*年[\s_]*[\d一二三四五六七八九十]{0,3}[\s_]*月[\s_]*[\d一二三四五六七八九十]{0,3}[\s_]*日[\s_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DateBlank();
}
