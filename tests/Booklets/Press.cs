using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets;

/// <summary>印刷。The printers, each started when the first booklet needs it.</summary>
internal sealed class Press : IAsyncDisposable
{
    private const int Attempts = 4;
    private const int NextDraw = 100_000;

    private Chromium? _chromium;

    /// <summary>Prints a booklet; where a page's end parts what the truth names, its pages are filled otherwise.</summary>
    /// <exception cref="InvalidOperationException">What the truth names is on no page, however they are filled.</exception>
    public async Task<MadeBooklet> MakeAsync(World world, CancellationToken cancellation)
    {
        IPrinter printer = world.Layout.Office ? new LibreOffice() : _chromium ??= await Chromium.StartAsync(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await new BookletMaker(printer).MakeAsync(world, cancellation);
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                world = world with { Seed = world.Seed + NextDraw };
            }
        }
    }

    public ValueTask DisposeAsync() => _chromium?.DisposeAsync() ?? ValueTask.CompletedTask;
}
