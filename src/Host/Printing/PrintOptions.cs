namespace DocPipeline.Host.Printing;

/// <summary>What prints a report, and how long it may take.</summary>
/// <param name="Chromium">The browser itself, not the script that starts it; default where Debian puts it.</param>
/// <param name="Seconds">By the clock; default 60. A report of 24 pages takes one to three.</param>
internal sealed record PrintOptions(string Chromium = "/usr/lib/chromium/chromium", int Seconds = 60)
{
    public bool IsPresent => File.Exists(Chromium);
}
