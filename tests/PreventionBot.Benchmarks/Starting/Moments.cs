using System.Globalization;

namespace PreventionBot.Benchmarks.Starting;

/// <summary>What was measured at each moment of a start, over several starts.</summary>
internal sealed class Moments
{
    private readonly List<string> _names = [];
    private readonly List<(string Name, double Wall, double Processor, double Megabytes)> _measured = [];

    /// <summary>Milliseconds since the process began, and its memory.</summary>
    public void Add(string name, double wall, double processor, double megabytes)
    {
        if (!_names.Contains(name))
            _names.Add(name);
        _measured.Add((name, wall, processor, megabytes));
    }

    /// <summary>A table with the middle of each.</summary>
    public void Print()
    {
        Console.WriteLine("| moment | wall (ms) | processor (ms) | memory (MB) |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var name in _names)
        {
            var own = _measured.FindAll(one => one.Name == name);
            Console.WriteLine($"| {name} | {Middle(own.Select(one => one.Wall))} | {Middle(own.Select(one => one.Processor))} | {Middle(own.Select(one => one.Megabytes))} |");
        }
    }

    private static string Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2].ToString("0", CultureInfo.InvariantCulture);
    }
}
