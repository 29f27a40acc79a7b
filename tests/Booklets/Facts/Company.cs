using System.Collections.Immutable;

namespace DocPipeline.Booklets.Facts;

/// <summary>企业。Everything true about one applicant; form, attachments and online record are drawn from it.</summary>
internal sealed record Company
{
    public required string Name { get; init; }

    public string? FormerName { get; init; }

    public required string Uscc { get; init; }

    public required string LegalRepresentative { get; init; }

    public required string Address { get; init; }

    public required string District { get; init; }

    public required string Industry { get; init; }

    public required DateOnly Established { get; init; }

    public required decimal RegisteredCapital { get; init; }

    public required string ContactName { get; init; }

    public required string ContactPhone { get; init; }

    public required string ContactEmail { get; init; }

    public required string Product { get; init; }

    public required string ProjectName { get; init; }

    public required string ProjectLeader { get; init; }

    public required DateOnly ProjectStart { get; init; }

    public required DateOnly ProjectEnd { get; init; }

    public required ImmutableArray<YearFigures> Years { get; init; }

    public required int StaffTotal { get; init; }

    public required int StaffRd { get; init; }

    public required ImmutableArray<string> IpFulltime { get; init; }

    public required ImmutableArray<string> IpParttime { get; init; }

    public required ImmutableArray<Patent> Patents { get; init; }

    public required int Pct { get; init; }

    public required ImmutableArray<string> Trademarks { get; init; }

    public bool Champion { get; init; }

    public bool LittleGiant { get; init; }

    public bool Award { get; init; }

    public ImmutableArray<string> Partners { get; init; } = [];

    public required decimal CityGrant { get; init; }

    public required decimal DistrictMatch { get; init; }

    public required decimal SelfRaised { get; init; }

    public required decimal InventionGrowth { get; init; }

    public required decimal ImplementationRate { get; init; }

    public YearFigures LastYear => Years[^1];

    public int Count(PatentType type) => Patents.Count(p => p.Type == type);
}
