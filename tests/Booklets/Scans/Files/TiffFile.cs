namespace DocPipeline.Booklets.Scans.Files;

/// <summary>Writes a TIFF of many pages in black and white, as office machines send them by mail.</summary>
internal static class TiffFile
{
    public static byte[] Write(IReadOnlyList<ScannedPage> pages)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("II*\0"u8);
        var link = file.Position;
        writer.Write(0);
        foreach (var page in pages)
        {
            if (!page.Bilevel) throw new ArgumentException("only pages in black and white", nameof(pages));
            var data = (int)file.Position;
            writer.Write(page.Bytes);
            if (file.Position % 2 == 1) writer.Write((byte)0);
            var resolution = (int)file.Position;
            writer.Write(page.Dpi);
            writer.Write(1);
            var directory = (int)file.Position;
            file.Position = link;
            writer.Write(directory);
            file.Position = directory;
            (short Tag, short Type, int Value)[] entries =
            [
                (256, 4, page.Width), (257, 4, page.Height), (258, 3, 1), (259, 3, 4), (262, 3, 0), (266, 3, 1), (273, 4, data), (277, 3, 1), (278, 4, page.Height), (279, 4, page.Bytes.Length),
                (282, 5, resolution), (283, 5, resolution), (296, 3, 2),
            ];
            writer.Write((short)entries.Length);
            foreach (var (tag, type, value) in entries)
            {
                writer.Write(tag);
                writer.Write(type);
                writer.Write(1);
                writer.Write(value);
            }

            link = file.Position;
            writer.Write(0);
        }

        return file.ToArray();
    }
}
