namespace DocPipeline.Web.Tests;

/// <summary>A clock that goes on when the test says so.</summary>
internal sealed class SettableClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 6, 18, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan span) => _now += span;
}
