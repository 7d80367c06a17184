using System.Text.Json;
using PreventionBot.Benchmarks.Verifying;

namespace PreventionBot.Benchmarks.Reporting;

/// <summary>Prints a table for people and one line of JSON for machines.</summary>
internal static class Report
{
    public static void Print(IReadOnlyList<Row> rows, Verdict verdict, bool pinned)
    {
        Console.WriteLine($"{"",-15}{"conv.",6}{"turns/s",10}{"ack p50",10}{"p99",8}{"reply p50",11}{"p99",8}{"CPU us/turn",13}{"server",8}{"gener.",8}{"RSS MB",8}  ms; shares of a core");
        foreach (var row in rows)
        {
            var (result, cpu) = (row.Result, row.Result.Cpu);
            Console.WriteLine($"{row.Name,-15}{row.Conversations,6}{result.PerSecond,10:F0}{result.Acknowledged.P50,10:F2}{result.Acknowledged.P99,8:F2}{result.Answered.P50,11:F2}{result.Answered.P99,8:F2}{result.ServerMicroseconds,13:F0}{cpu.ServerShare,8:P0}{cpu.GeneratorShare,8:P0}{cpu.ServerMegabytes,8}{(row.GeneratorBound ? "  generator-bound" : "")}{(result.Failures > 0 ? $"  {result.Failures} FAILED: {result.FirstFailure}" : "")}");
        }

        var ratios = Ratio.All(rows);
        foreach (var ratio in ratios)
        {
            Console.WriteLine($"{ratio.Conversations} conversations: service/echo turns {ratio.Turns:F3}, processor time per turn {ratio.Cpu:F1} times the echo's");
        }

        Console.WriteLine($"verified: {verdict.Conversations} conversations, {verdict.Acknowledged} acknowledged messages, {verdict.Problems.Count} problems{string.Concat(verdict.Problems.Take(5).Select(p => "\n  " + p))}");
        Console.WriteLine(pinned ? "server on core 0, generator on core 1" : "not pinned: server and generator share the cores");
        Console.WriteLine(JsonSerializer.Serialize(new { pinned, rows, ratios, verdict }, JsonSerializerOptions.Web));
    }
}
