using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DocPipeline.Reporting.Office;

/// <summary>An office file (Office Open XML, ECMA-376) under construction: its parts, and how they refer to each other.</summary>
internal sealed class OfficePackage
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    // The first moment a ZIP entry can state: equal reports give equal bytes.
    private static readonly DateTimeOffset s_timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    private readonly Relations _relations = new();
    private readonly List<(string Name, string Type, MemoryStream Content)> _parts = [];

    /// <param name="main">Path of the part a reader begins with.</param>
    /// <param name="title">Title among the file's properties, which hold neither times nor names.</param>
    public OfficePackage(string main, string title)
    {
        _relations.Add(Relations.Kind + "officeDocument", main);
        _relations.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml =>
        {
            xml.WriteStartElement("cp", "coreProperties", CoreProperties);
            xml.WriteElementString("dc", "title", Dublin, title);
            xml.WriteElementString("dc", "creator", Dublin, "DocPipeline");
            xml.WriteEndElement();
        });
    }

    /// <summary>Adds a part without references.</summary>
    public void Add(string name, string type, Action<XmlWriter> write)
    {
        var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, s_settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        _parts.Add((name, type, content));
    }

    /// <summary>Adds a part with what it refers to.</summary>
    public void Add(string name, string type, Relations relations, Action<XmlWriter> write)
    {
        Add(name, type, write);
        if (!relations.IsEmpty)
            Add(RelationsOf(name), RelationsType, relations.Write);
    }

    public void WriteTo(Stream output)
    {
        Add("_rels/.rels", RelationsType, _relations.Write);
        Add("[Content_Types].xml", "", WriteTypes);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

        // What kind of file it is must be known from its beginning.
        foreach (var (name, _, content) in _parts.AsEnumerable().Reverse())
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = s_timeless;
            using var place = entry.Open();
            place.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
        }
    }

    private void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        xml.WriteStartElement("Default", Types);
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", RelationsType);
        xml.WriteEndElement();
        foreach (var (name, type, _) in _parts)
        {
            if (type == RelationsType)
                continue;
            xml.WriteStartElement("Override", Types);
            xml.WriteAttributeString("PartName", "/" + name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string RelationsOf(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        return $"{name[..slash]}_rels/{name[slash..]}.rels";
    }
}
