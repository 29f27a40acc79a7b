using System.Text.Json;

namespace DocPipeline.Web.Decisions;

/// <summary>已出报告。A report people look at and decide about.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Sha256">Which it is: the next one may number its figures otherwise.</param>
internal sealed record KnownReport(JsonDocument Content, string Sha256) : IDisposable
{
    public void Dispose() => Content.Dispose();
}
