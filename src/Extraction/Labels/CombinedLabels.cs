using System.Buffers;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Labels;

// Several labels in one: 专职/兼职, 联系人/电话, 研发费用/营业收入.
internal sealed partial class CombinedLabels(Func<string, IReadOnlyList<string>, IReadOnlyList<Field>> lookup)
{
    private const string Whole = "其中";

    private static readonly char[] Joints = ['/', '、', '+', '-', '及', '和', '与'];
    private static readonly SearchValues<char> Parting = SearchValues.Create([.. Joints, '(']);

    /// <summary>专职/兼职 and 知识产权管理人员(专职/兼职): each part is a label, with what stands before the bracket around it.</summary>
    public LabelMatch? Of(string core, IReadOnlyList<string> around)
    {
        var (head, parts) = Parts(core);
        if (Fields(parts, head.Length > 0 ? [head, .. around] : around) is { } fields && fields.All(f => f.Kind is FieldKind.Count or FieldKind.Money or FieldKind.Percent or FieldKind.Date))
            return new LabelMatch([.. fields], true);
        return Words(core, around) ?? Contact(core, around) ?? Alternatives(core, around) ?? WithShare(core, around);
    }

    // 项目负责人/联系人, 所属辖市区/技术领域: two names or texts, parted in the value as they are in the label.
    private LabelMatch? Words(string core, IReadOnlyList<string> around) =>
        core.Split('/') is { Length: 2 } parts && Fields(parts, around) is [{ Kind: FieldKind.Name or FieldKind.Text } first, { Kind: FieldKind.Name or FieldKind.Text } second] && first != second ? new LabelMatch([first, second], true) : null;

    // 研发费用(占销售收入比例): an amount, and what it is a share of.
    private LabelMatch? WithShare(string core, IReadOnlyList<string> around) =>
        Share().Match(core) is { Success: true, Groups: [_, { Value: var amount }, { Value: var share }] } &&
        lookup(amount, around) is [{ Kind: FieldKind.Money or FieldKind.Count } whole] && lookup(amount + share, around) is [{ Kind: FieldKind.Percent } part]
            ? new LabelMatch([whole, part], true)
            : null;

    // 手机号码/座机: either will do.
    private LabelMatch? Alternatives(string core, IReadOnlyList<string> around) =>
        core.Split('/') is { Length: 2 } either && either.All(p => p.Length >= 2) && lookup(either[0], around) is [var first] && lookup(either[1], around) is [var second] && first == second
            ? new LabelMatch([first], true)
            : null;

    /// <summary>True where every part of a wording may be a label by itself.</summary>
    public static bool IsMadeOf(string core, Predicate<string> isLabel) => IsOne(core) ? isLabel(core) :
        Array.TrueForAll(Parts(core).List, isLabel) || (WithinBrackets(core).Split(Joints) is { Length: > 1 } parts && Array.TrueForAll(parts, isLabel));

    // 联系人/电话 asks for a name and how to reach it; 法定代表人/负责人 is one person.
    private LabelMatch? Contact(string core, IReadOnlyList<string> around) =>
        Fields(WithinBrackets(core).Split(Joints), around) is { } fields && fields.All(f => f.Kind is FieldKind.Name or FieldKind.Code) &&
        fields.Count(f => f.Kind == FieldKind.Name) <= 1 && fields.Exists(f => f.Kind == FieldKind.Code) && fields.Select(f => Group(f.Id)).Distinct().Count() == 1
            ? new LabelMatch([.. fields], true)
            : null;

    // 联系人(电话) names the same two as 联系人/电话.
    private static string WithinBrackets(string core) => core.EndsWith(')') ? core[..^1].Replace('(', '/') : core;

    private static string Group(FieldId id) => id.Name[..id.Name.IndexOf('.', StringComparison.Ordinal)];

    private List<Field>? Fields(string[] parts, IReadOnlyList<string> around)
    {
        if (parts is not { Length: >= 2 and <= 4 } || parts.Any(p => p.Length < 2))
            return null;
        var fields = new List<Field>();
        foreach (var part in parts)
        {
            if (lookup(part, around) is not [var field])
                return null;
            fields.Add(field);
        }

        return fields.Distinct().Count() == fields.Count ? fields : null;
    }

    // Nothing in it parts anything from anything: most wordings.
    private static bool IsOne(string core) => core.AsSpan().IndexOfAny(Parting) < 0 && !core.StartsWith(Whole, StringComparison.Ordinal);

    private static (string Head, string[] List) Parts(string core)
    {
        // 其中：发明/实用新型/外观设计: parts of what stands before.
        if (core.StartsWith(Whole, StringComparison.Ordinal))
            core = core[2..].TrimStart(':');
        var open = core.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && core[^1] == ')' ? (core[..open], core[(open + 1)..^1].Split('/', '、', '-')) : ("", core.Split('/', '、', '+', '-'));
    }

    [GeneratedRegex(@"^([^()]{2,12})(?:\(|及其?|/|、)(占[^()]{2,12}(?:比例|比重|%|占比))\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
