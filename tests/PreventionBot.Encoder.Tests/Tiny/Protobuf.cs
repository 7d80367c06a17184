using System.Text;

namespace PreventionBot.Encoder.Tests.Tiny;

/// <summary>Writes the few kinds of protobuf fields that an ONNX model and a SentencePiece file are made of.</summary>
internal sealed class Protobuf
{
    private readonly List<byte> _bytes = [];

    public byte[] Bytes => [.. _bytes];

    public Protobuf Number(int field, long value)
    {
        Varint((ulong)field << 3);
        Varint((ulong)value);
        return this;
    }

    public Protobuf Float(int field, float value)
    {
        Varint(((ulong)field << 3) | 5);
        _bytes.AddRange(BitConverter.GetBytes(value));
        return this;
    }

    public Protobuf Part(int field, byte[] value)
    {
        Varint(((ulong)field << 3) | 2);
        Varint((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public Protobuf Part(int field, Protobuf value) => Part(field, value.Bytes);

    public Protobuf Text(int field, string value) => Part(field, Encoding.UTF8.GetBytes(value));

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
