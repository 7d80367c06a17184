using Microsoft.ML.OnnxRuntime;

namespace PreventionBot.Encoder;

/// <summary>A sentence encoder in ONNX: message in, vector of length 1 out. Thread-safe; loads ONNX Runtime when made.</summary>
internal sealed class SentenceEncoder : IDisposable
{
    private readonly MessageTokens _tokens;
    private readonly InferenceSession _session;
    private readonly string _output;

    /// <exception cref="InvalidDataException">It asks for inputs that a sentence encoder does not have, or answers with something else.</exception>
    public SentenceEncoder(string model, MessageTokens tokens)
    {
        _tokens = tokens;
        OrtEnv.Instance().DisableTelemetryEvents();
        // One core a message: other conversations need theirs.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        _session = new InferenceSession(model, options);
        _output = _session.OutputNames[0];
        var strange = _session.InputNames.Except(["input_ids", "attention_mask", "token_type_ids"]).FirstOrDefault();
        if (strange is not null || !_session.InputNames.Contains("input_ids"))
        {
            _session.Dispose();
            throw new InvalidDataException($"expected the inputs input_ids, attention_mask and token_type_ids, found '{strange ?? "no input_ids"}'");
        }
    }

    /// <summary>The mean of the vectors of all tokens, or the model's own where it gives one for the whole message.</summary>
    public float[] Encode(string message)
    {
        var ids = _tokens.Of(message);
        long[] shape = [1, ids.Length];
        var inputs = _session.InputNames.ToDictionary(name => name, name => OrtValue.CreateTensorValueFromMemory(Input(name, ids), shape));
        try
        {
            using var run = new RunOptions();
            using var answers = _session.Run(run, inputs, [_output]);
            return Vectors.Normalise(Pooled(answers[0]));
        }
        finally
        {
            foreach (var input in inputs.Values)
                input.Dispose();
        }
    }

    public void Dispose() => _session.Dispose();

    private static long[] Input(string name, long[] ids) => name switch
    {
        "input_ids" => ids,
        "attention_mask" => [.. Enumerable.Repeat(1L, ids.Length)],
        _ => new long[ids.Length],
    };

    private static float[] Pooled(OrtValue answer)
    {
        var shape = answer.GetTensorTypeAndShape().Shape;
        var values = answer.GetTensorDataAsSpan<float>();
        if (shape.Length is < 2 or > 3 || shape[0] != 1 || shape[^1] < 1)
            throw new InvalidDataException($"expected vectors of tokens or of the message as the first output, found the shape [{string.Join(", ", shape)}]");
        var mean = new float[shape[^1]];
        var rows = values.Length / mean.Length;
        for (var i = 0; i < values.Length; i++)
            mean[i % mean.Length] += values[i] / rows;
        return mean;
    }
}
