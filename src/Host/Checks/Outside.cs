using DocPipeline.Host.Printing;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Checks;

/// <summary>What checks reach outside this process. One for all of them: how closely children can be held is found out once, and a browser that fails is known to.</summary>
/// <param name="Launcher">Starts children.</param>
/// <param name="Print">Prints reports.</param>
internal sealed record Outside(ChildLauncher Launcher, ReportPrint Print)
{
    public static Outside Of(Messages messages)
    {
        var launcher = new ChildLauncher(new SandboxOptions());
        return new Outside(launcher, new ReportPrint(new PrintOptions(), launcher, TimeProvider.System, messages));
    }
}
