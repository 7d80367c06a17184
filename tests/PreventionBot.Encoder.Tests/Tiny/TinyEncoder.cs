namespace PreventionBot.Encoder.Tests.Tiny;

/// <summary>
/// The files of an encoder that knows two directions: "rouge" points to one, "bleu" to the other, "vert" half way, and
/// every other word nowhere.
/// </summary>
internal sealed class TinyEncoder : IDisposable
{
    private static readonly string[] Words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rouge", "bleu", "vert"];

    private static readonly float[][] Table = [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [1, 0], [0, 1], [1, 1]];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tiny-encoder-");

    public TinyEncoder(bool pooled = false)
    {
        File.WriteAllBytes(Model, TinyModel.Of(Table, pooled));
        File.WriteAllLines(Tokenizer, Words);
    }

    public string Model => Path.Combine(_folder.FullName, "tiny.onnx");

    public string Tokenizer => Path.Combine(_folder.FullName, "vocab.txt");

    public string Prototypes => Path.Combine(_folder.FullName, "prototypes.txt");

    public void Dispose() => _folder.Delete(recursive: true);
}
