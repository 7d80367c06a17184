namespace PreventionBot.Encoder.Tests.Tiny;

/// <summary>A SentencePiece file (unigram) of a few whole words; field numbers are those of sentencepiece_model.proto.</summary>
internal static class TinyPieces
{
    public static byte[] Of(params string[] words)
    {
        var model = new Protobuf().Part(1, Piece("<unk>", 0, 2)).Part(1, Piece("<s>", 0, 3)).Part(1, Piece("</s>", 0, 3));
        foreach (var word in words)
            model.Part(1, Piece("▁" + word, -1, 1));
        return model
            .Part(2, new Protobuf().Number(3, 1).Number(40, 0).Number(41, 1).Number(42, 2))
            .Part(3, new Protobuf().Text(1, "identity").Number(3, 1).Number(4, 1).Number(5, 1))
            .Bytes;
    }

    private static Protobuf Piece(string text, float score, int type) => new Protobuf().Text(1, text).Float(2, score).Number(3, type);
}
