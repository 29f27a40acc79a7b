using System.Text;

namespace DocPipeline.Booklets.Ink;

/// <summary>大写金额。Whole 万元 or 元 in capitals: 贰仟万元整.</summary>
internal static class CapitalWriter
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] s_places = ["", "拾", "佰", "仟"];

    public static string Yuan(decimal yuan)
    {
        var whole = (long)yuan;
        var text = new StringBuilder();
        long[] groups = [whole / 100000000, whole / 10000 % 10000, whole % 10000];
        string[] names = ["亿", "万", ""];
        for (var i = 0; i < 3; i++)
        {
            if (groups[i] == 0) continue;
            if (text.Length > 0 && (groups[i] < 1000 || groups[i - 1] == 0)) text.Append('零');
            text.Append(Group((int)groups[i])).Append(names[i]);
        }

        return text.Append("元整").ToString();
    }

    private static string Group(int group)
    {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = group / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap) text.Append('零');
            gap = false;
            text.Append(Digits[digit]).Append(s_places[place]);
        }

        return text.ToString();
    }
}
