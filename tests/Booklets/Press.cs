using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets;

/// <summary>印刷。The printers, each started when the first booklet needs it.</summary>
internal sealed class Press : IAsyncDisposable
{
    private Chromium? _chromium;

    public async Task<MadeBooklet> MakeAsync(World world, CancellationToken cancellation)
    {
        IPrinter printer = world.Layout.Office ? new LibreOffice() : _chromium ??= await Chromium.StartAsync(cancellation);
        return await new BookletMaker(printer).MakeAsync(world, cancellation);
    }

    public ValueTask DisposeAsync() => _chromium?.DisposeAsync() ?? ValueTask.CompletedTask;
}
