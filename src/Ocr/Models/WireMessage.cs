using System.Buffers;
using System.Buffers.Binary;

namespace DocPipeline.Ocr.Models;

/// <summary>A message of a protocol buffer to its fields and back; fields keep their order.</summary>
internal static class WireMessage
{
    private const int KindBits = 3;
    private const int GroupBits = 7;
    private const int More = 0x80;

    /// <summary>The fields of a message.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static List<WireField> Read(ReadOnlyMemory<byte> message)
    {
        List<WireField> fields = [];
        for (var at = 0; at < message.Length;)
        {
            var key = Number(message.Span, ref at);
            var (number, kind) = ((int)(key >> KindBits), (int)(key & ((1 << KindBits) - 1)));
            if (kind == WireField.Varint)
            {
                fields.Add(new WireField(number, kind, Number(message.Span, ref at), default));
                continue;
            }
            var length = kind switch
            {
                WireField.Block => (long)Number(message.Span, ref at),
                WireField.Fixed32 => sizeof(uint),
                WireField.Fixed64 => sizeof(ulong),
                _ => -1,
            };
            if (length < 0 || length > message.Length - at)
                throw new InvalidDataException($"field {number} of kind {kind}");
            fields.Add(new WireField(number, kind, 0, message.Slice(at, (int)length)));
            at += (int)length;
        }
        return fields;
    }

    /// <summary>Numbers packed into a block, one behind the other.</summary>
    public static List<long> Numbers(in WireField field)
    {
        if (field.Kind == WireField.Varint)
            return [(long)field.Value];
        List<long> numbers = [];
        for (var at = 0; at < field.Bytes.Length;)
            numbers.Add((long)Number(field.Bytes.Span, ref at));
        return numbers;
    }

    /// <summary>The message with these fields.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<WireField> fields)
    {
        ArrayBufferWriter<byte> message = new();
        foreach (var field in fields)
        {
            Put(message, ((ulong)field.Number << KindBits) | (uint)field.Kind);
            if (field.Kind == WireField.Varint)
            {
                Put(message, field.Value);
                continue;
            }
            if (field.Kind == WireField.Block)
                Put(message, (ulong)field.Bytes.Length);
            message.Write(field.Bytes.Span);
        }
        return message.WrittenMemory;
    }

    /// <summary>The bytes of numbers as models hold them.</summary>
    public static byte[] BytesOf(ReadOnlySpan<float> values)
    {
        var bytes = new byte[values.Length * sizeof(float)];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), values[i]);
        return bytes;
    }

    private static ulong Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; at < bytes.Length && shift < 64; shift += GroupBits)
        {
            var part = bytes[at++];
            number |= (ulong)(part & (More - 1)) << shift;
            if (part < More)
                return number;
        }
        throw new InvalidDataException("a number without end");
    }

    private static void Put(ArrayBufferWriter<byte> message, ulong number)
    {
        Span<byte> bytes = stackalloc byte[10];
        var length = 0;
        for (; number >= More; number >>= GroupBits)
            bytes[length++] = (byte)(number | More);
        bytes[length++] = (byte)number;
        message.Write(bytes[..length]);
    }
}
