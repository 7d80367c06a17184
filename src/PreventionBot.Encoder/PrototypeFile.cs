using System.Globalization;

namespace PreventionBot.Encoder;

/// <summary>
/// Prototypes as text: a line that names the format, a line <c>encoder HASH</c>, then one a line
/// <c>distress|harmless NAME NUMBER NUMBER …</c>.
/// </summary>
internal static class PrototypeFile
{
    private const string Head = "pbot prototypes 1";

    public static void Write(Prototypes prototypes, TextWriter writer)
    {
        writer.Write($"{Head}\nencoder {prototypes.Encoder}\n");
        foreach (var (kind, rows) in new[] { ("distress", prototypes.Distress), ("harmless", prototypes.Harmless) })
        {
            foreach (var (name, vector) in rows.OrderBy(row => row.Key, StringComparer.Ordinal))
                writer.Write($"{kind} {name} {string.Join(' ', vector.Select(part => part.ToString("R", CultureInfo.InvariantCulture)))}\n");
        }
    }

    /// <exception cref="InvalidDataException">It is no such file; the text names line and mend.</exception>
    public static Prototypes Read(TextReader reader)
    {
        if (reader.ReadLine() != Head || reader.ReadLine()?.Split(' ') is not ["encoder", var encoder])
            throw new InvalidDataException($"expected '{Head}' and 'encoder HASH' in the first two lines; make the file with 'pbot signals prototypes'");
        var kinds = new Dictionary<string, Dictionary<string, float[]>> { ["distress"] = [], ["harmless"] = [] };
        var dimensions = 0;
        for (var number = 3; reader.ReadLine() is { } line; number++)
        {
            var parts = line.Split(' ');
            if (parts.Length < 3 || !kinds.TryGetValue(parts[0], out var rows) || Vector(parts[2..]) is not { } vector
                || (dimensions > 0 && vector.Length != dimensions) || !rows.TryAdd(parts[1], vector))
            {
                throw new InvalidDataException($"line {number} is no 'distress|harmless NAME NUMBER…' as long as the others");
            }

            dimensions = vector.Length;
        }

        return kinds.Values.All(rows => rows.Count > 0)
            ? new Prototypes(encoder, kinds["distress"], kinds["harmless"])
            : throw new InvalidDataException("expected at least one line 'distress' and one 'harmless'");
    }

    private static float[]? Vector(string[] parts)
    {
        var vector = new float[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!float.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out vector[i]) || !float.IsFinite(vector[i]))
                return null;
        }

        return vector;
    }
}
