using PreventionBot.Benchmarks.Measuring;

namespace PreventionBot.Benchmarks.Reporting;

/// <summary>One line of the table.</summary>
internal sealed record Row(string Name, int Conversations, LoadResult Result)
{
    public const string EchoSocket = "echo WebSocket";
    public const string EchoPost = "echo POST";
    public const string Service = "service";
    public const string PacedEcho = "paced echo";
    public const string PacedService = "paced service";

    /// <summary>True when the generator's core was full and the server's was not: the server could have done more.</summary>
    public bool GeneratorBound => Result.Cpu is { GeneratorShare: > 0.9, ServerShare: < 0.9 };
}
