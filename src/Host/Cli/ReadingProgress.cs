using DocPipeline.Ingest;

namespace DocPipeline.Host.Cli;

/// <summary>How far the reading is: one line rewritten on a terminal, a line for every tenth where the output is kept.</summary>
internal sealed class ReadingProgress(Terminal terminal, Messages messages) : IProgress<PagesRead>, IDisposable
{
    private readonly Lock _gate = new();
    private string _file = "";
    private int _tenths;
    private bool _shown;

    public void Report(PagesRead value)
    {
        lock (_gate)
        {
            string line = messages.Format("progress.pages", value.File, value.Read, value.Total);
            if (terminal.IsLive)
            {
                terminal.Rewrite(line);
                _shown = true;
                return;
            }

            if (value.File != _file)
                (_file, _tenths) = (value.File, 0);
            int tenths = value.Total > 0 ? (int)(10L * value.Read / value.Total) : 0;
            if (tenths <= _tenths)
                return;
            _tenths = tenths;
            terminal.Note(line);
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown)
            terminal.Rewrite("");
    }
}
