using System.Data.Common;
using DocPipeline.Ingest.Caching;
using DocPipeline.Store.Pages;

namespace DocPipeline.Host.Serving;

/// <summary>
/// Pages read before, in the database: so that of processes that share no folder one reads a page and another judges it. Reading works through its pages
/// one after the other and waits for each, so this waits too.
/// </summary>
internal sealed class SharedPages(PageEntries entries) : ISharedPages
{
    // A scanned page is some 40 kB. What is larger, an office file laid out above all, is made again in less time than all would carry it about.
    private const int LargestBytes = 32 << 20;

    public byte[]? Find(string name) => Guarded(() => entries.FindAsync(name, CancellationToken.None));

    public void Keep(string name, ReadOnlySpan<byte> entry)
    {
        if (entry.Length > LargestBytes)
            return;
        byte[] content = entry.ToArray();
        Guarded(async () =>
        {
            await entries.KeepAsync(name, content, CancellationToken.None).ConfigureAwait(false);
            return content;
        });
    }

    private static byte[]? Guarded(Func<Task<byte[]?>> work)
    {
        try
        {
            return work().GetAwaiter().GetResult();
        }
        catch (DbException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }
}
