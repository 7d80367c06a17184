using PreventionBot.Benchmarks;
using PreventionBot.Benchmarks.Peers;
using PreventionBot.Benchmarks.Scripts;
using PreventionBot.Benchmarks.Servers;
using PreventionBot.Benchmarks.Signals;
using PreventionBot.Benchmarks.Starting;

if (args is ["echo", var address])
{
    await EchoServer.RunAsync(address);
    return 0;
}

if (args is ["detector", var signals])
{
    DetectorStart.Run(signals);
    return 0;
}

if (args is ["start", .. var published] && published.Length <= 1)
{
    await StartBenchmark.RunAsync(published.Length == 0 ? null : Path.GetFullPath(published[0]));
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
