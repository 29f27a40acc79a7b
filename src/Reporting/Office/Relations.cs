using System.Globalization;
using System.Xml;

namespace DocPipeline.Reporting.Office;

/// <summary>What a part of an office file refers to, each under an id.</summary>
internal sealed class Relations
{
    /// <summary>What the ids of the document's own kinds begin with.</summary>
    public const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly List<(string Type, string Target, bool IsOutside)> _all = [];

    /// <summary>Refers to another part, by its path from this one.</summary>
    public string Add(string type, string target) => Keep((type, target, false));

    /// <summary>Refers to a file outside: a relative path, so that the folder can be moved.</summary>
    public string AddFile(string target) => Keep((Kind + "hyperlink", target, true));

    public bool IsEmpty => _all.Count == 0;

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Namespace);
        for (var i = 0; i < _all.Count; i++)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", Id(i));
            xml.WriteAttributeString("Type", _all[i].Type);
            xml.WriteAttributeString("Target", _all[i].Target);
            if (_all[i].IsOutside)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Keep((string Type, string Target, bool IsOutside) relation)
    {
        var at = _all.IndexOf(relation);
        if (at < 0)
        {
            at = _all.Count;
            _all.Add(relation);
        }

        return Id(at);
    }

    private static string Id(int position) => string.Create(CultureInfo.InvariantCulture, $"rId{position + 1}");
}
