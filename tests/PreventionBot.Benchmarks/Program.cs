using PreventionBot.Benchmarks;
using PreventionBot.Benchmarks.Peers;
using PreventionBot.Benchmarks.Scripts;
using PreventionBot.Benchmarks.Servers;
using PreventionBot.Benchmarks.Signals;

if (args is ["echo", var address])
{
    await EchoServer.RunAsync(address);
    return 0;
}

if (args is ["scripts"])
{
    ScriptBenchmark.Run();
    return 0;
}

if (args is ["learning", .. var labelled])
    return LearningBenchmark.Run(labelled);

if (args is ["peers", .. var files])
    return await PeerBenchmark.RunAsync(files);

try
{
    return await Benchmark.RunAsync(BenchmarkOptions.Parse(args));
}
catch (FormatException)
{
    await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
    return 2;
}
