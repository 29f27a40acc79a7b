using DocPipeline.Booklets.Facts;
using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Faults;

/// <summary>The online record says something else than the paper.</summary>
internal static class OnlineFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        Differs("online-money", Sales, -1, f => f with { Number = f.Number + 1000000m }),
        Differs("online-money-earlier-year", Rd, -2, f => f with { Number = f.Number - 20000m }),
        Differs("online-money-last-digit", NetProfit, 0, f => f with { Number = f.Number + 10000m }),
        Differs("online-count", StaffTotal, null, f => f with { Number = f.Number + 1 }),
        Differs("online-patents", Designs, null, f => f with { Number = f.Number + 2 }),
        Differs("online-percent", InventionGrowth, null, f => f with { Number = f.Number + 2 }, ProgrammeFacts.HighValuePatents.Id),
        Differs("online-name", LegalRepresentative, null, f => f with { Text = f.Text + "明" }),
        Differs("online-code", Uscc, null, f => f with { Text = CreditCode.Broken(f.Text) }),
        Differs("online-address", Address, null, f => f with { Text = f.Text.Replace("龙城大道", "龙城中路", StringComparison.Ordinal) }),
        Differs("online-date", Established, null, f => Fact.Day(DateOnly.ParseExact(f.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(1))),
        Differs("online-month", ProjectEnd, null, f => f with { Text = f.Text[..5] + "11" }),
        Differs("online-flag", LittleGiant, null, f => Fact.Flag(f.Text != "true"), ProgrammeFacts.HighValuePatents.Id),
        Differs("online-phone", ContactPhone, null, f => f with { Text = f.Text[..^1] + (f.Text[^1] == '7' ? '1' : '7') }),
        Differs("online-unit-slip", Ip, 0, f => f with { Number = f.Number / 10000m }),
        new("online-missing", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with { Omitted = [new FactKey(StaffRd)] },
            Expected = [new("missing-online", StaffRd)],
        }),
        new("online-no-number", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with
            {
                Omitted = [new FactKey(NetProfit, w.Programme.LastYear)],
                Extra = [new(w.OnlineHabits.WithIds ? NetProfit : null, Forms.Wordings.Of(NetProfit).Open[0], Forms.FormPen.Year(w.Programme.LastYear)[..4], "见附件", null)],
            },
            Expected = [new("needs-review", NetProfit, w.Programme.LastYear)],
        }),
        new("online-unknown-label", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with { Extra = [new(null, "单位食堂面积", null, "320", "平方米")] },
            Expected = [new("unknown-label")],
        }),
        new("online-duplicate-field", null, w => w with
        {
            // The export states the field twice; its last word is the right one.
            Online = w.Online.With(Trademarks, null, Fact.Items((int)w.Online.Number(Trademarks) + 3)),
            OnlineHabits = w.OnlineHabits with
            {
                Extra = [new(w.OnlineHabits.WithIds ? Trademarks : null, Forms.Wordings.Of(Trademarks).Open[0], null, Ink.FactWriter.Plain(w.Form.Number(Trademarks)), "件")],
            },
            Expected = [new("online-duplicate-field", Trademarks)],
        }),
        new("online-wrong-programme", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with { ProgrammeId = ProgrammeFacts.All.First(p => p.Id != w.Programme.Id).Id },
            Expected = [new("programme-mismatch")],
        }),
        new("online-late", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with { SubmittedAt = w.Programme.TooLate },
            Expected = [new("deadline-missed")],
        }),
        new("online-attachment-missing", null, w => w with
        {
            OnlineHabits = w.OnlineHabits with { WithAttachments = true, OmittedAttachments = ["patent-list"] },
            Expected = [new("attachment-online-mismatch", Attachment: "patent-list")],
        }),
    ];

    /// <param name="id">Name.</param>
    /// <param name="field">Field that differs.</param>
    /// <param name="yearsBack">0 for the last year, -1 for the one before; null for fields without years.</param>
    /// <param name="change">What is typed instead.</param>
    /// <param name="programme">Only in this programme.</param>
    private static Fault Differs(string id, string field, int? yearsBack, Func<Fact, Fact> change, string? programme = null) => new(id, programme, w =>
    {
        var year = w.Programme.LastYear + yearsBack;
        return w with
        {
            Online = w.Online.With(field, year, change(w.Online[field, year])),
            Expected = [new("paper-online-mismatch", field, year)],
        };
    });
}
