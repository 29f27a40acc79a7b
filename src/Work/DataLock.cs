namespace DocPipeline.Work;

/// <summary>Keeps a data folder to one process. The kernel lets go of it when the process ends, however it ends.</summary>
internal sealed class DataLock(FileStream file) : IDisposable
{
    /// <exception cref="DataInUseException">Another process holds it.</exception>
    public static DataLock Take(string path)
    {
        try
        {
            return new DataLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new DataInUseException(path);
        }
    }

    public void Dispose() => file.Dispose();
}
