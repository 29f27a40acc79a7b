using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Host.Tests.Serving;

/// <summary>The units in <c>setup/systemd</c>.</summary>
public sealed class SystemdUnitTests : IDisposable
{
    // What in hand is given back within this time; CommandLine grants it.
    private const int Grace = 30;
    private static readonly string Units = Path.Combine(Path.GetDirectoryName(Desk.Home.Seeds)!, "setup", "systemd");
    private readonly Desk _desk = new();

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Units, "*.service").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_unit_waits_until_what_is_in_hand_is_given_back_and_tells_the_process_alone(string name)
    {
        Dictionary<string, string> settings = SettingsOf(name);
        Assert.InRange(int.Parse(settings["TimeoutStopSec"], CultureInfo.InvariantCulture), Grace + 5, 60);
        Assert.Equal(("SIGTERM", "mixed", "always"), (settings["KillSignal"], settings["KillMode"], settings["Restart"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_unit_may_write_where_it_is_told_to_keep_its_data(string name)
    {
        Dictionary<string, string> settings = SettingsOf(name);
        string state = "/var/lib/" + settings["StateDirectory"];
        Assert.Contains($"--data {state} ", settings["ExecStart"].Replace("%S", "/var/lib", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_unit_is_sound_to_systemd_itself(string name)
    {
        if (!File.Exists("/usr/bin/systemd-analyze"))
            Assert.Skip("systemd-analyze is not installed");

        // The program is not installed where tests run; everything else is as it stands.
        string unit = _desk.Put(name, File.ReadAllText(Path.Combine(Units, name)).Replace("/opt/docpipeline/DocPipeline.Host", "/bin/true", StringComparison.Ordinal));
        using Process verify = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", unit]) { RedirectStandardError = true })!;
        string said = verify.StandardError.ReadToEnd();
        verify.WaitForExit();
        Assert.DoesNotContain(name, said, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private static Dictionary<string, string> SettingsOf(string name) => File.ReadLines(Path.Combine(Units, name))
        .Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2 && !parts[0].StartsWith('#'))
        .GroupBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
}
