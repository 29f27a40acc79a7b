using DocPipeline.Host.Batches;

namespace DocPipeline.Host.Cli;

/// <summary>How far a batch is: one line rewritten on a terminal, a line for every twentieth part where the output is kept.</summary>
internal sealed class BatchProgress(Terminal terminal, Messages messages, int total) : IDisposable
{
    private const int Parts = 20;
    private readonly Lock _gate = new();
    private int _told;
    private bool _shown;

    public void Tell(int done, BatchResult result)
    {
        lock (_gate)
        {
            string line = messages.Format("progress.batch", done, total, result.Name);
            if (terminal.IsLive)
            {
                terminal.Rewrite(line);
                _shown = true;
            }
            else if (Parts * (long)done / total > _told)
            {
                _told = (int)(Parts * (long)done / total);
                terminal.Note(line);
            }
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown)
            terminal.Rewrite("");
    }
}
