using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace DocPipeline.Host.Doctor;

/// <summary>Versions of installed Debian packages.</summary>
internal static class DebianPackages
{
    /// <summary>By name; a package that is not installed, or a system without dpkg, gives nothing.</summary>
    public static async Task<ImmutableDictionary<string, string>> VersionsAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dpkg-query", ["-W", "-f", "${db:Status-Status} ${Package} ${Version}\n", .. names])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        try
        {
            using Process query = Process.Start(start)!;
            string answer = await query.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await query.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return answer.Split('\n').Select(line => line.Split(' '))
                .Where(words => words is ["installed", _, _])
                .ToImmutableDictionary(words => words[1], words => words[2]);
        }
        catch (Win32Exception)
        {
            return ImmutableDictionary<string, string>.Empty;
        }
    }
}
