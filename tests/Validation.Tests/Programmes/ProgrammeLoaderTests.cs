using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Programmes;

public sealed class ProgrammeLoaderTests
{
    [Fact]
    public void Finds_the_packs_by_their_folders() =>
        Assert.Equal(["cz-hvp-2023", "cz-ip-strategy-2024", "tz-tech-transfer"], ProgrammeLoader.List(Seeds.Folder));

    [Theory]
    [InlineData("cz-hvp-2023", 24)]
    [InlineData("cz-ip-strategy-2024", 19)]
    public void Loads_a_pack_with_every_criterion(string id, int criteria) =>
        Assert.Equal(criteria, ProgrammeLoader.Load(Seeds.Folder, id).Criteria.Length);
}
