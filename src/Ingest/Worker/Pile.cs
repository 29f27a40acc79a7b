namespace DocPipeline.Ingest.Worker;

/// <summary>
/// A growing list of our own structures. The framework's own would be compiled anew in every child, because its code and our types
/// lie in different assemblies; this one is compiled with the program.
/// </summary>
internal sealed class Pile<T>(int capacity)
    where T : unmanaged
{
    private T[] items = new T[capacity];

    public int Count { get; private set; }

    public T[] Items => items;

    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            var larger = new T[items.Length * 2];
            for (var i = 0; i < items.Length; i++)
                larger[i] = items[i];
            items = larger;
        }
        items[Count++] = item;
    }

    public void Clear() => Count = 0;
}
