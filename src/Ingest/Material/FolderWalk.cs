namespace DocPipeline.Ingest.Material;

/// <summary>Lists what lies in a folder and the folders in it, without following a link out of it.</summary>
internal static class FolderWalk
{
    /// <summary>Relative names and whether each is a link, in no order; at most one more than asked for.</summary>
    public static List<(string Name, bool IsLink)> List(string folder, int most)
    {
        List<(string, bool)> found = [];
        Stack<DirectoryInfo> waiting = new([new DirectoryInfo(folder)]);
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in next.EnumerateFileSystemInfos())
            {
                var isLink = entry.LinkTarget is not null;
                if (entry is DirectoryInfo inner && !isLink)
                    waiting.Push(inner);
                else if (!Clutter.IsClutter(entry.Name))
                    found.Add((Path.GetRelativePath(folder, entry.FullName), isLink));
                if (found.Count > most)
                    return found;
            }
        }
        return found;
    }
}
