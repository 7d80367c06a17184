namespace PreventionBot.Encoder.Tests.Tiny;

/// <summary>
/// An ONNX model of one table and one or two operators: each token's row of the table, and where asked for the mean of
/// them. Field numbers are those of onnx.proto (ModelProto, GraphProto, NodeProto, TensorProto, ValueInfoProto).
/// </summary>
internal static class TinyModel
{
    private const int Float = 1;
    private const int Int64 = 7;

    public static byte[] Of(float[][] table, bool pooled = false, string input = "input_ids")
    {
        var width = table[0].Length;
        var weights = new Protobuf().Number(1, table.Length).Number(1, width).Number(2, Float).Text(8, "table")
            .Part(9, [.. table.SelectMany(row => row).SelectMany(BitConverter.GetBytes)]);
        var graph = new Protobuf()
            .Part(1, new Protobuf().Text(1, "table").Text(1, input).Text(2, "tokens").Text(4, "Gather"));
        if (pooled)
        {
            graph.Part(1, new Protobuf().Text(1, "tokens").Text(2, "mean").Text(4, "ReduceMean")
                .Part(5, new Protobuf().Text(1, "axes").Number(8, 1).Number(20, 7))
                .Part(5, new Protobuf().Text(1, "keepdims").Number(3, 0).Number(20, 2)));
        }

        graph.Text(2, "tiny").Part(5, weights)
            .Part(11, Value(input, Int64, null, null))
            .Part(12, pooled ? Value("mean", Float, null, width) : Value("tokens", Float, null, null, width));
        return new Protobuf().Number(1, 8).Part(7, graph).Part(8, new Protobuf().Number(2, 13)).Bytes;
    }

    private static Protobuf Value(string name, int type, params int?[] shape)
    {
        var dimensions = new Protobuf();
        foreach (var size in shape)
            dimensions.Part(1, size is { } known ? new Protobuf().Number(1, known) : new Protobuf().Text(2, "n"));
        return new Protobuf().Text(1, name).Part(2, new Protobuf().Part(1, new Protobuf().Number(1, type).Part(2, dimensions)));
    }
}
