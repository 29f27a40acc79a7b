using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Values;

// From the characters in a value's place to the value of a field.
internal sealed partial class ValueReader
{
    // 约, 共计, 人民币 may stand before an amount; a sentence before it makes it another's.
    private const int LongestLead = 6;

    private static readonly char[] LabelJoints = ['、', '·', '/', '丶', '及', '或'];

    private readonly NumberParser numbers;
    private readonly QuantityReader quantities;
    private readonly FlagReader flags;
    private readonly HashSet<string> absent;
    private readonly HashSet<string> labelEnds;

    public ValueReader(Vocabulary vocabulary, UnitParser units)
    {
        numbers = new NumberParser(units);
        quantities = new QuantityReader(units);
        flags = new FlagReader(vocabulary);
        absent = [.. vocabulary.WordsOf("absent").Select(PrintedText.Squeeze)];
        labelEnds = [.. vocabulary.WordsOf("label-ends")];
    }

    public NumberParser Numbers => numbers;

    public FlagReader Flags => flags;

    /// <summary>True where a place says that there is nothing: 不适用, 无, /.</summary>
    public bool IsAbsent(string text)
    {
        var plain = PrintedText.Squeeze(text);
        return absent.Contains(plain) || (plain.Length > 0 && plain.All(c => c is '-' or '/' or '\\'));
    }

    /// <summary>The value of one field, or null where the text states none.</summary>
    /// <param name="field">What is looked for.</param>
    /// <param name="text">As printed.</param>
    /// <param name="around">Units stated around it.</param>
    public ReadValue? Read(Field field, string text, UnitContext around)
    {
        var (start, end) = field.Kind == FieldKind.Date ? (0, text.Length) : ValueEdges.Trim(text, 0, text.Length);
        if (start >= end)
            return null;
        var part = text[start..end];
        if (field.Kind == FieldKind.Flag)
            return flags.Read(ByLetter(part) ?? part) is { } holds ? new ReadValue(new FlagValue(holds), start, end - start) : null;
        if (IsAbsent(part))
            return new ReadValue(null, start, end - start);
        return field.Kind switch
        {
            FieldKind.Money or FieldKind.Count or FieldKind.Percent => Number(field, text, around),
            FieldKind.Date => Date(text, 0),
            _ => Written(field, text, start, end),
        };
    }

    /// <summary>The values of a combined label: 专职/兼职 with 4/3, 起止年月 with two dates.</summary>
    public ImmutableArray<ReadValue?> ReadParts(ImmutableArray<Field> fields, string text, UnitContext around)
    {
        if (fields.All(f => f.Kind == FieldKind.Date))
            return [.. fields.Select((_, i) => Date(text, i))];
        if (fields.All(f => f.Kind == FieldKind.Code))
            return Codes(fields, text);
        if (fields.Any(f => f.Kind == FieldKind.Code))
            return [.. fields.Select(f => f.Kind == FieldKind.Code ? Written(f, text, 0, text.Length) : NameBefore(f, text))];
        if (fields.All(f => f.Kind is FieldKind.Name or FieldKind.Text))
            return Names(fields, text);
        var folded = PrintedText.Fold(text);

        // 成立时间/注册资本 with 2010年12月7日/18,600万元: the numbers of a date are no amounts.
        List<(int Start, int Length)> dates = fields.Any(f => f.Kind == FieldKind.Date) ? [.. DateParser.Scan(folded).Select(d => (d.Start, d.Length))] : [];
        var tokens = numbers.Scan(folded).Where(t => !IsYearOf(t, folded) && !dates.Exists(d => t.Start < d.Start + d.Length && d.Start < t.End)).ToList();
        var amounts = fields.Where(f => f.Kind != FieldKind.Date).ToList();
        if (dates.Count > 0 && dates.Count != fields.Length - amounts.Count)
            return [.. fields.Select(_ => (ReadValue?)null)];

        // 研发费用(占销售收入比例) with 6.30%: the one number there is says itself which of the two it is.
        if (tokens is [var only] && amounts.Count > 1)
        {
            var fits = amounts.Where(f => Amount(f, only) is not null).ToList();
            return [.. fields.Select(f => fits is [var named] && named == f && only.Unit is not null ? Amount(f, only) : null)];
        }

        if (tokens.Count != amounts.Count)
            return [.. fields.Select(_ => (ReadValue?)null)];
        return [.. fields.Select(f => f.Kind == FieldKind.Date ? Date(text, fields.Take(fields.IndexOf(f)).Count(b => b.Kind == FieldKind.Date)) : Amount(f, tokens[amounts.IndexOf(f)]))];

        ReadValue? Amount(Field field, NumberToken token) =>
            quantities.ForField(token, field, around) is { } quantity ? new ReadValue(new QuantityValue(quantity), token.Start, token.Length) : null;
    }

    // 卜永强／滕家豪, 天宁区 / 高端装备: as many as were asked for, or nobody knows who is who.
    private ImmutableArray<ReadValue?> Names(ImmutableArray<Field> fields, string text)
    {
        var at = PrintedText.Fold(text).IndexOf('/', StringComparison.Ordinal);
        return at <= 0 || PrintedText.Fold(text).LastIndexOf('/') != at ? [.. fields.Select(_ => (ReadValue?)null)] : [Written(fields[0], text, 0, at), Written(fields[1], text, at + 1, text.Length)];
    }

    // 0519-89950531 / patent@example.com: parted as the label is, each where its own kind of field asks for it.
    private ImmutableArray<ReadValue?> Codes(ImmutableArray<Field> fields, string text)
    {
        var folded = PrintedText.Fold(text);
        var parts = new List<(int Start, int End)>();
        for (var from = 0; from <= text.Length;)
        {
            var to = folded.IndexOfAny(['/', ';', '、', '\n'], from) is >= 0 and var joint ? joint : text.Length;
            parts.Add((from, to));
            from = to + 1;
        }

        return parts.Count == fields.Length ? [.. fields.Select((f, i) => Written(f, text, parts[i].Start, parts[i].End))] : [.. fields.Select(f => Written(f, text, 0, text.Length))];
    }

    // 曾思娟/0519-88239745: the name comes first, and the number where digits begin.
    private ReadValue? NameBefore(Field field, string text)
    {
        var (start, end) = ValueEdges.Trim(text, 0, PersonAlone().Match(PrintedText.Fold(text)).Length);
        return start < end ? Written(field, text, start, end) : null;
    }

    // The first number that can be the field's. A second one in brackets usually says the same in capitals.
    private ReadValue? Number(Field field, string text, UnitContext around)
    {
        var folded = PrintedText.Fold(text);
        if (YearSpan.IsAll(folded) || DateParser.Scan(folded) is [{ Value.Precision: DatePrecision.Day, Length: var day }] && day == folded.Trim().Length)
            return null;
        var tokens = numbers.Scan(folded);
        foreach (var token in tokens)
        {
            if (IsYearOf(token, folded))
                continue;

            // 8 7822: a figure whose point is gone, or two of which nobody knows which is meant.
            if (token.Unit is null && tokens.Exists(t => t.Start > token.End && folded.AsSpan(token.End, t.Start - token.End).Trim(" .").IsEmpty && quantities.ForField(t, field, around) is not null))
                return null;

            // 件 17: a unit before a number belongs to the column before it; 3%以上 is what is asked for.
            // A goal is what the applicant asks of itself: ≥18% is how goals are printed.
            if (LeadingWords(folded[..token.Start]) > LongestLead || (IsThreshold(folded, token) && !IsGoal(field)) || quantities.IsUnit(folded[..token.Start]))
                return null;
            if (quantities.ForField(token, field, around) is { } quantity)
                return new ReadValue(new QuantityValue(quantity), token.Start, token.Length);
            if (token.Unit is null)
                return null;
        }

        return null;
    }

    /// <summary>True where a number only says what is asked for: 3%以上, 不少于30件.</summary>
    public static bool IsThreshold(string folded, NumberToken token) =>
        AskedBehind().IsMatch(folded[token.End..]) || AskedBefore().IsMatch(folded[..token.Start]);

    /// <summary>What stands before a number, without 不低于 at its end.</summary>
    public static string WithoutThreshold(string before) => AskedBefore().Replace(before, "");

    /// <summary>True for 不低于22%, which holds nothing but what is asked for.</summary>
    public bool IsOnlyThreshold(string folded) =>
        numbers.Scan(folded) is [{ IsCode: false } token] && IsThreshold(folded, token) &&
        AskedBefore().Replace(folded[..token.Start], "").Trim().Length == 0 && AskedBehind().Replace(folded[token.End..], "").Trim().Length == 0;

    public static bool IsGoal(Field field) => field.Id.Name.StartsWith("target.", StringComparison.Ordinal);

    private static int LeadingWords(string before) => AmountOpener().Replace(before, "").Count(PrintedText.IsChinese);

    private static bool IsYearOf(NumberToken token, string text) =>
        token is { Decimals: 0, Value: >= 1950 and <= 2100, Unit.Dimension: UnitDimension.Time } && text.AsSpan(token.Start, token.Length).Contains('年');

    private static ReadValue? Date(string text, int index)
    {
        var folded = PrintedText.Fold(text);
        var dates = DateParser.Scan(folded);
        if (index < dates.Count)
            return new ReadValue(dates[index].Value, dates[index].Start, dates[index].Length);
        return index == 0 && dates.Count == 0 && OnlyYear().Match(folded) is { Success: true } year
            ? new ReadValue(
                new DateValue(new DateOnly(int.Parse(year.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), 1, 1), DatePrecision.Year),
                year.Groups[1].Index, year.Groups[1].Length)
            : null;
    }

    private ReadValue? Written(Field field, string text, int start, int end)
    {
        // 高端装备，主导产品为高速角接触轴承。: in a sentence the next clause speaks of something else.
        if (field.Kind is FieldKind.Name or FieldKind.Text && text.AsSpan().TrimEnd() is [.., '。'] && NextClause().Match(text[start..end]) is { Success: true, Index: > 1 } clause)
            end = start + clause.Index;
        var part = text[start..end];
        if (FlagReader.HasMarks(part))
        {
            // 是(√)否( ) answers a question; it names nobody.
            if (FlagReader.OptionsOf(part).All(o => o.Option is "是" or "否" or "有" or "无"))
                return null;
            return Chosen(part) is { Length: > 0 } chosen ? new ReadValue(new TextValue(PrintedText.Canonical(chosen)), start, end - start) : null;
        }

        if (field.Kind == FieldKind.Text && Lettered().IsMatch(PrintedText.Fold(part)))
            return ByLetter(part) is { } option ? new ReadValue(new TextValue(PrintedText.Canonical(option)), start, end - start) : null;

        // （姓名） and （如有） are what a label ends with; 月 日 is left to be filled in, 二〇二三年六月九日 is the day a signature was given on, and 人是谁？ asks.
        if (field.Kind is FieldKind.Name or FieldKind.Text or FieldKind.TextList && (OnlyRemark().IsMatch(PrintedText.Squeeze(part)) || OnlyDateWords().IsMatch(PrintedText.Squeeze(part)) || part.AsSpan().TrimEnd() is [.., '?' or '？']))
            return null;

        // 是 否 is what is left of an answer whose boxes nobody read; 开发区 and 概况 of the label itself, which a gap parted.
        if (PrintedText.Squeeze(part).TrimStart(LabelJoints) is var rest && (rest is "是否" or "有无" || labelEnds.Contains(rest)))
            return null;

        // 韩某某 知识产权部经理: what somebody is stands behind the name.
        if (field.Kind == FieldKind.Name && NameAndOffice.NameIn(part) is { } name)
            (part, end) = (name, start + name.Length);

        // A name with a number in it has run into what stands beside it.
        if (field.Kind == FieldKind.Name && LongNumber().IsMatch(PrintedText.Squeeze(part)))
            return null;

        // 725.55 and （万元） name nobody and nothing.
        if (field.Kind is FieldKind.Name or FieldKind.Text && (!part.Any(char.IsLetter) || quantities.IsUnit(PrintedText.Fold(part).Trim('(', ')'))))
            return null;
        if (field.Kind == FieldKind.Code)
            return CodeReader.Read(part, field.Id.Name.EndsWith("email", StringComparison.Ordinal)) is { } code ? new ReadValue(new TextValue(code.Code), start + code.Start, code.Length) : null;
        FieldValue value = field.Kind switch
        {
            FieldKind.TextList => new TextListValue(Items(part)),
            _ => new TextValue(PrintedText.Canonical(part)),
        };
        // A single character is what was left of a label, never a name.
        return value.Canonical.Length < (field.Kind is FieldKind.Name or FieldKind.Text ? 2 : 1) ? null : new ReadValue(value, start, end - start);
    }

    // （E）A.新能源 … E.节能环保: the letter chooses.
    private static string? ByLetter(string part)
    {
        var text = PrintedText.Fold(part);
        if (Lettered().Match(text) is not { Success: true } letter)
            return null;
        return Option().Matches(text[letter.Length..]).FirstOrDefault(o => o.Groups[1].Value == letter.Groups[1].Value)?.Groups[2].Value;
    }

    private static string Chosen(string part) =>
        string.Join("、", FlagReader.OptionsOf(part).Where(o => o.Ticked).Select(o => o.Option));

    private static ImmutableArray<string> Items(string part) =>
    [
        .. ListMark().Split(PrintedText.Fold(part))
            .Select(i => PrintedText.Canonical(ItemNumber().Replace(i.Trim(), "")))
            .Where(i => i.Length > 0),
    ];

    [GeneratedRegex(@"^\s*(?:\(含\))?(?:及|或)?(?:以上|以下|以内|(?:的|者|的企业)?[,，]?[得计加]\s*(?:满分|\d))", RegexOptions.CultureInvariant)]
    private static partial Regex AskedBehind();

    [GeneratedRegex(@"(?:不少于|不低于|不超过|不高于|≥|≤|>=|<=|不小于|至少|最少|最低)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AskedBefore();

    [GeneratedRegex("人民币|合计|共计|总计|约|(?:19|20)\\d{2}年度?|[壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整零]", RegexOptions.CultureInvariant)]
    private static partial Regex AmountOpener();

    [GeneratedRegex(@"\s*[,，]\s*[\u3400-\u9FFF]{2,8}(?:为|是|系)[^,，。]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NextClause();

    [GeneratedRegex(@"^\([^()]{1,12}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyRemark();

    [GeneratedRegex(@"^(?:[年月日\d]+|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十元]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyDateWords();

    [GeneratedRegex(@"^\(\s*([A-Z])\s*\)(?=\s*[A-Z]\s*[.、:])", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"([A-Z])\s*[.、:]\s*(.+?)\s*(?=[A-Z]\s*[.、:]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^[\s:]*[^\d/,;、(@\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex PersonAlone();

    [GeneratedRegex(@"[、;；,，\n]|\s{2,}|(?<=[)）司院学所校心会])\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(?:\(?\d{1,2}[.、)]|[①-⑩])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^\s*((?:19|20)\d{2})\s*年?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyYear();
}
