using System.Globalization;

namespace DocPipeline.Booklets.Facts;

/// <summary>专利。One patent of the applicant.</summary>
/// <param name="Number">Twelve digits, point, check digit; without ZL.</param>
/// <param name="Type">Invention, utility model or design.</param>
/// <param name="Title">Name.</param>
/// <param name="Filed">Filing date; its year stands in the number.</param>
/// <param name="Granted">Date of the announcement.</param>
internal sealed record Patent(string Number, PatentType Type, string Title, DateOnly Filed, DateOnly Granted)
{
    private static readonly int[] s_weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

    public string TypeName => Type switch
    {
        PatentType.Invention => "发明",
        PatentType.UtilityModel => "实用新型",
        _ => "外观设计",
    };

    public static string NumberOf(int year, PatentType type, int serial)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{(int)type}{serial:0000000}");
        var sum = 0;
        for (var i = 0; i < 12; i++) sum += (body[i] - '0') * s_weights[i];
        var rest = sum % 11;
        return body + "." + (rest == 10 ? "X" : rest.ToString(CultureInfo.InvariantCulture));
    }
}
