namespace DocPipeline.Booklets.Faults;

/// <summary>差错。One thing printed or typed wrongly, and what a reviewer must be told about it.</summary>
/// <param name="Id">Name in score tables.</param>
/// <param name="Programme">The programme it exists in, or null for both.</param>
/// <param name="Spoil">Changes a clean world and names the expected findings.</param>
internal sealed record Fault(string Id, string? Programme, Func<World, World> Spoil)
{
    public World Apply(World world) => Spoil(world) with { Fault = Id };

    public bool Fits(World world) => Programme is null || Programme == world.Programme.Id;
}
