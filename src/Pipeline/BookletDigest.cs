using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DocPipeline.Domain;

namespace DocPipeline.Pipeline;

/// <summary>
/// Digest over everything a booklet was read as: two booklets of one digest read alike to whoever looks for figures in them. Numbers go in bit by bit
/// and texts with their lengths, so that nothing that differs is written alike.
/// </summary>
internal sealed class BookletDigest
{
    private const int Full = 1 << 15;
    private const int Longest = 16;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[Full + Longest];
    private int _filled;

    private BookletDigest()
    {
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public static string Of(Booklet booklet)
    {
        var digest = new BookletDigest();
        digest.Add(booklet.Documents, digest.Add);
        digest.Add(booklet.Defects, digest.Add);
        digest.Flush();
        using (digest._hash)
            return Convert.ToHexStringLower(digest._hash.GetHashAndReset());
    }

    private void Add(Document document)
    {
        Add(document.Id);
        Add(document.FileName);
        Add(document.Sha256);
        Add(document.Reader);
        Add(document.Pages, Add);
    }

    private void Add(Defect defect)
    {
        Add((int)defect.Code);
        Add(defect.File);
        Add(defect.Page?.Document);
        Add(defect.Page?.Number ?? -1);
        Add(defect.Detail);
    }

    private void Add(Page page)
    {
        Add(page.Number);
        Add(page.Width);
        Add(page.Height);
        Add(page.Rotation);
        Add((int)page.Source);
        Add(page.Glyphs.Length);
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
            Add(glyph);
        Add(page.Rulings.Length);
        foreach (ref readonly var ruling in page.Rulings.AsSpan())
            Add(ruling);
        Add(page.Images, Add);
        Add(page.Scan is not null);
        if (page.Scan is { } scan)
            Add(scan);
    }

    private void Add(in Glyph glyph)
    {
        Add(glyph.CodePoint);
        Add(glyph.Box);
        Add(BitConverter.SingleToInt32Bits(glyph.Size));
        Add(BitConverter.SingleToInt32Bits(glyph.Angle));
        Add((int)glyph.Traits);
        Add(glyph.Recognition is not null);
        if (glyph.Recognition is not { } recognition)
            return;
        Add(recognition.Confidence.Probability is not null);
        Add(recognition.Confidence.Probability ?? 0);
        Add(recognition.RunnerUp);
        Add(recognition.RunnerUpProbability);
        Add((int)recognition.Second);
    }

    private void Add(in Ruling ruling)
    {
        Add(ruling.X0);
        Add(ruling.Y0);
        Add(ruling.X1);
        Add(ruling.Y1);
        Add(ruling.Thickness);
    }

    private void Add(PageImage image)
    {
        Add(image.Box);
        Add(image.PixelWidth);
        Add(image.PixelHeight);
        Add(image.Encoding);
    }

    private void Add(PageScan scan)
    {
        Add(scan.Reader);
        Add(scan.Turn);
        Add(scan.Skew);
        Add(scan.Width);
        Add(scan.Height);
        Add(scan.Regions, Add);
        Add(scan.Keystone);
        Add(scan.DotsPerInch);
        Add(scan.IsBilevel);
        Add(scan.Seals, Add);
        Add(scan.Marks, Add);
    }

    private void Add(ScanRegion region)
    {
        Add(region.Box);
        Add(region.Turn);
        Add(region.Skew);
        Add(region.Keystone);
    }

    private void Add(Seal seal)
    {
        Add(seal.Box);
        Add((int)seal.Colour);
        Add(seal.Name);
    }

    private void Add(InkMark mark)
    {
        Add(mark.Box);
        Add((int)mark.Colour);
    }

    private void Add(Keystone? keystone)
    {
        Add(keystone is not null);
        var (across, down, slope, lean) = keystone.GetValueOrDefault();
        Add(across);
        Add(down);
        Add(slope);
        Add(lean);
    }

    private void Add(in Box box)
    {
        Add(box.X);
        Add(box.Y);
        Add(box.Width);
        Add(box.Height);
    }

    // An array nobody has made is none with nothing in it.
    private void Add<T>(ImmutableArray<T> all, Action<T> add)
    {
        Add(all.IsDefault ? -1 : all.Length);
        if (all.IsDefault)
            return;
        foreach (var one in all)
            add(one);
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            Add(-1);
            return;
        }

        // As UTF-16, where half a character is still another one.
        Add(text.Length);
        Flush();
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Add(bool flag) => Add(flag ? 1 : 0);

    private void Add(int number) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);

    private void Add(double number) => BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), BitConverter.DoubleToInt64Bits(number));

    // With its decimals: 0.50 is not 0.5.
    private void Add(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        foreach (var part in bits)
            Add(part);
    }

    private Span<byte> Room(int bytes)
    {
        if (_filled > Full)
            Flush();
        _filled += bytes;
        return _buffer.AsSpan(_filled - bytes, bytes);
    }

    private void Flush()
    {
        _hash.AppendData(_buffer.AsSpan(0, _filled));
        _filled = 0;
    }
}
