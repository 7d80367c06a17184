using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using PreventionBot.Dialogs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>The files of a bundle as one value: Brotli over a JSON array of <c>{path, text}</c>.</summary>
internal static class PackedFiles
{
    public static byte[] Pack(IReadOnlyList<ScriptFile> files)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(brotli, files, PackedJson.Default.IReadOnlyListScriptFile);
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<ScriptFile> Unpack(byte[] packed)
    {
        using var stream = new MemoryStream(packed);
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(brotli, PackedJson.Default.IReadOnlyListScriptFile) ?? [];
    }
}

/// <summary>The shape of packed files.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<ScriptFile>))]
internal sealed partial class PackedJson : JsonSerializerContext;
