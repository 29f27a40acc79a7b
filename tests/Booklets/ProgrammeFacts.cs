namespace DocPipeline.Booklets;

/// <summary>专项。What the generator knows of a programme: names, years, deadlines.</summary>
/// <param name="Id">Published id.</param>
/// <param name="Title">Full title.</param>
/// <param name="FormTitle">Title on the cover.</param>
/// <param name="LastYear">The year before the call.</param>
/// <param name="TermYears">Years a project lasts.</param>
/// <param name="InTime">A moment before the online deadline.</param>
/// <param name="TooLate">A moment after it.</param>
/// <param name="Office">Who the letters are addressed to.</param>
internal sealed record ProgrammeFacts(
    string Id, string Title, string FormTitle, int LastYear, int TermYears, string InTime, string TooLate, string Office)
{
    public static readonly ProgrammeFacts HighValuePatents = new(
        "cz-hvp-2023", "2023年度常州市高价值专利培育示范中心建设", "常州市高价值专利培育示范中心申报书", 2022, 3,
        "2023-06-18T10:22:00+08:00", "2023-06-21T17:00:01+08:00", "常州市知识产权局");

    public static readonly ProgrammeFacts IpStrategy = new(
        "cz-ip-strategy-2024", "2024年常州市企业知识产权战略推进计划项目", "常州市企业知识产权战略推进计划项目申报书", 2023, 2,
        "2024-07-08T15:40:00+08:00", "2024-07-10T17:05:00+08:00", "常州市知识产权局");

    public static readonly IReadOnlyList<ProgrammeFacts> All = [HighValuePatents, IpStrategy];

    public bool IsHighValue => Id == HighValuePatents.Id;

    public int CallYear => LastYear + 1;

    /// <summary>Field id under which PCT figures are asked for.</summary>
    public string PctField => IsHighValue ? Facts.FieldIds.PctNational : Facts.FieldIds.PctApplications;

    public static ProgrammeFacts Of(string id) => All.Single(p => p.Id == id);
}
