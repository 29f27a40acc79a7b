// A developer's tool, not the product: what it finds goes to the terminal directly.
#pragma warning disable RS0030
using System.Globalization;
using DocPipeline.Chaos;

// chaos [--cli PATH] [--out DIR] [--only embedded,cluster,speed,backlog,api] [--queued 10000] [--seconds 120] [--booklets 6] [--pages 40] [--kills 10] [--poison]
if (args is ["sleeper", var connection, var address, var files, var milliseconds])
    return await Sleeper.RunAsync(connection, address, files, int.Parse(milliseconds, CultureInfo.InvariantCulture));

string After(string option, string otherwise) => Array.IndexOf(args, option) is >= 0 and var at ? args[at + 1] : otherwise;
int Number(string option, int otherwise) => int.Parse(After(option, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
string cli = Path.GetFullPath(After("--cli", "./docpipeline"));
string work = Path.GetFullPath(After("--out", "artifacts/chaos"));
string[] only = After("--only", "embedded,cluster,speed,backlog,api").Split(',');
bool isSound = true;
if (only.Contains("embedded") || only.Contains("cluster"))
{
    var set = new BookletPile(Path.Combine(work, "booklets"), Number("--booklets", 6), Number("--pages", 40), args.Contains("--poison"));
    set.Make();
    var expected = await Undisturbed.CheckAsync(cli, set, Path.Combine(work, "undisturbed"));
    if (only.Contains("embedded"))
        isSound &= await EmbeddedChaos.RunAsync(cli, set, expected, Path.Combine(work, "embedded"), Number("--kills", 10));
    if (only.Contains("cluster"))
        isSound &= await ClusterChaos.RunAsync(cli, set, expected, Path.Combine(work, "cluster"));
}

if (only.Contains("speed"))
    await SharedOut.RunAsync(Path.Combine(work, "speed"), Number("--sleep", 1000));
if (only.Contains("backlog"))
    await Backlog.RunAsync(Path.Combine(work, "backlog"), Number("--queued", 10_000));
if (only.Contains("api"))
{
    using var load = new ApiLoad(cli, Path.Combine(work, "api"), Number("--queued", 10_000), Number("--seconds", 120));
    await load.RunAsync();
}

return isSound ? 0 : 1;
