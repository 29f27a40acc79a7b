using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Protocol;

/// <summary>A seal between child and parent: where it is, and the characters of its name, which has room for the longest there are.</summary>
internal readonly record struct WireSeal(WireMark Place, int Length, ReadOnlyMemory<int> Name)
{
    private const int LongestName = 40;
    public const int Bytes = WireMark.Bytes + ((1 + LongestName) * sizeof(int));

    public static WireSeal Read(MessageReader message)
    {
        var (place, length) = (WireMark.Read(message), message.Take());
        var name = new int[LongestName];
        for (var i = 0; i < name.Length; i++)
            name[i] = message.Take();
        return new WireSeal(place, length, name);
    }

    public static WireSeal Of(Seal seal)
    {
        var name = new int[LongestName];
        var length = 0;
        foreach (var rune in (seal.Name ?? "").EnumerateRunes())
        {
            if (length == LongestName)
                return new WireSeal(WireMark.Of(seal.Box, seal.Colour), 0, new int[LongestName]);
            name[length++] = rune.Value;
        }
        return new WireSeal(WireMark.Of(seal.Box, seal.Colour), length, name);
    }

    public void Write(MessageWriter message)
    {
        Place.Write(message);
        message.Put(Length);
        foreach (var character in Name.Span)
            message.Put(character);
    }

    /// <summary>What it says; a name a child may have made up of what are no characters is none.</summary>
    public Seal ToSeal()
    {
        var (box, colour) = Place.ToMark();
        if (Length is <= 0 or > LongestName)
            return new Seal(box, colour, null);
        StringBuilder name = new();
        foreach (var character in Name.Span[..Length])
        {
            if (!Rune.IsValid(character) || Rune.IsControl(new Rune(character)))
                return new Seal(box, colour, null);
            name.Append(new Rune(character).ToString());
        }
        return new Seal(box, colour, name.ToString());
    }
}
