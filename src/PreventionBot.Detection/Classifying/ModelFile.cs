using System.Runtime.InteropServices;
using System.Text;

namespace PreventionBot.Detection.Classifying;

/// <summary>
/// A model as bytes, little-endian: "PBSM", version, corpus hash, cuts, scales and biases of the heads, then for each
/// feature its key (8 bytes), rarity (4) and one signed byte a head.
/// </summary>
public static class ModelFile
{
    private const int Version = 1;
    private const int MostFeatures = 2_000_000;
    private static readonly byte[] _magic = "PBSM"u8.ToArray();

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">These are not the bytes of a model this program can use.</exception>
    public static Model Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(_magic.Length).AsSpan().SequenceEqual(_magic))
                throw new InvalidDataException("Expected a model made by 'pbot signals train', found another file.");
            if (reader.ReadInt32() is var version and not Version)
                throw new InvalidDataException($"Expected a model of version {Version}, found {version}: run 'pbot signals train' again.");
            var corpus = reader.ReadString();
            var cuts = new Cuts(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
            var count = reader.ReadInt32();
            if (count is < 0 or > MostFeatures)
                throw new InvalidDataException($"Expected at most {MostFeatures} features, found {count}.");
            var scales = Fill<float>(reader, Heads.Count);
            var bias = Fill<float>(reader, Heads.Count);
            var keys = Fill<ulong>(reader, count);
            var rarity = Fill<float>(reader, count);
            var weights = Fill<sbyte>(reader, count * Heads.Count);
            return new Model(keys, rarity, weights, scales, bias, cuts, corpus);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model is cut short: copy it again, or run 'pbot signals train'.");
        }
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(Model model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(_magic);
        writer.Write(Version);
        writer.Write(model.Corpus);
        writer.Write(model.Cuts.CheckIn);
        writer.Write(model.Cuts.Alarm);
        writer.Write(model.Cuts.Imminent);
        writer.Write(model.FeatureCount);
        writer.Write(MemoryMarshal.AsBytes(model.Scales));
        writer.Write(MemoryMarshal.AsBytes(model.Bias));
        writer.Write(MemoryMarshal.AsBytes(model.Keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(model.Rarity));
        writer.Write(MemoryMarshal.AsBytes(model.Weights));
    }

    private static T[] Fill<T>(BinaryReader reader, int count) where T : unmanaged
    {
        var items = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
