using System.Numerics;
using System.Runtime.InteropServices;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Benchmarks.Signals;

/// <summary>
/// Learns the hidden layer by AdaGrad, message by message, with units left out by chance (Srivastava and others 2014).
/// One thread, a fixed order, and no sum whose order hangs on the width of the machine's vectors: the same bytes everywhere.
/// </summary>
internal sealed class NetworkLearner
{
    private const int Epochs = 5;
    private const float Rate = 0.05f;
    private const float Decay = 3e-4f;
    private const float First = 0.05f;
    private const float Kept = 0.7f;

    /// <summary>How hard it is to be at least Concern, High, Imminent is what counts; the other questions steady the layer.</summary>
    private const float OtherHeads = 0.4f;

    private readonly Random _random = new(20261125);
    private readonly float[] _units = new float[Network.Width];
    private readonly float[] _errors = new float[Heads.Count];
    private float[] _rows = [];
    private float[] _rowsSeen = [];
    private float[] _outward = [];
    private float[] _outwardSeen = [];
    private float[] _thresholds = [];
    private float[] _thresholdsSeen = [];
    private float[] _bias = [];
    private float[] _biasSeen = [];

    public Network Learn(int features, IReadOnlyList<(List<Weighed> Input, float[] Target)> messages)
    {
        (_rows, _rowsSeen) = Fresh(features * Network.Width, First);
        (_outward, _outwardSeen) = Fresh(Network.Width * Heads.Count, 2 * First);
        (_thresholds, _thresholdsSeen) = Fresh(Network.Width, 0);
        (_bias, _biasSeen) = Fresh(Heads.Count, 0);
        var order = Enumerable.Range(0, messages.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            _random.Shuffle(order);
            var rate = Rate * (1 - ((float)epoch / Epochs));
            foreach (var index in order)
                Step(messages[index].Input, messages[index].Target, rate);
        }

        return new Network(_rows, _thresholds, _outward, _bias);
    }

    private (float[] Values, float[] Seen) Fresh(int count, float spread)
    {
        var (values, seen) = (new float[count], new float[count]);
        Array.Fill(seen, 1e-4f);
        for (var at = 0; at < count && spread > 0; at++)
            values[at] = spread * ((2 * _random.NextSingle()) - 1);
        return (values, seen);
    }

    private void Step(List<Weighed> input, float[] target, float rate)
    {
        Forward(input);
        Answer(target);
        for (var unit = 0; unit < Network.Width; unit++)
        {
            var height = _units[unit];
            if (height <= 0)
            {
                _units[unit] = 0;
                continue;
            }

            var back = 0f;
            for (var head = 0; head < Heads.Used; head++)
                back += _errors[head] * _outward[(unit * Heads.Count) + head];
            Move(Part(_outward, unit, Heads.Count), Part(_outwardSeen, unit, Heads.Count), Vectors(_errors), height, 0, rate);
            _units[unit] = back / Kept;
        }

        Move(Vectors(_bias), Vectors(_biasSeen), Vectors(_errors), 1, 0, rate);
        Move(Vectors(_thresholds), Vectors(_thresholdsSeen), Vectors(_units), 1, 0, rate);
        foreach (var feature in input)
            Move(Part(_rows, feature.Row, Network.Width), Part(_rowsSeen, feature.Row, Network.Width), Vectors(_units), feature.Share, Decay, rate);
    }

    /// <summary>The height of each unit; those below zero or left out are zero.</summary>
    private void Forward(List<Weighed> input)
    {
        _thresholds.CopyTo(_units, 0);
        var units = Vectors(_units);
        foreach (var feature in input)
        {
            var row = Part(_rows, feature.Row, Network.Width);
            for (var at = 0; at < row.Length; at++)
                units[at] += row[at] * feature.Share;
        }

        for (var unit = 0; unit < Network.Width; unit++)
            _units[unit] = _random.NextSingle() < Kept ? Math.Max(0, _units[unit]) / Kept : 0;
    }

    private void Answer(float[] target)
    {
        _bias.CopyTo(_errors, 0);
        var errors = Vectors(_errors);
        for (var unit = 0; unit < Network.Width; unit++)
        {
            if (_units[unit] == 0)
                continue;
            var ways = Part(_outward, unit, Heads.Count);
            for (var at = 0; at < ways.Length; at++)
                errors[at] += ways[at] * _units[unit];
        }

        for (var head = 0; head < Heads.Count; head++)
            _errors[head] = ((1 / (1 + MathF.Exp(-_errors[head]))) - target[head]) * (head < Heads.Category ? 1 : OtherHeads);
    }

    private static void Move(Span<Vector<float>> values, Span<Vector<float>> seen, Span<Vector<float>> errors, float share, float decay, float rate)
    {
        for (var at = 0; at < values.Length; at++)
        {
            var gradient = (errors[at] * share) + (values[at] * decay);
            seen[at] += gradient * gradient;
            values[at] -= gradient * rate / Vector.SquareRoot(seen[at]);
        }
    }

    private static Span<Vector<float>> Vectors(float[] values) => MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());

    private static Span<Vector<float>> Part(float[] matrix, int row, int width) =>
        MemoryMarshal.Cast<float, Vector<float>>(matrix.AsSpan(row * width, width));
}
