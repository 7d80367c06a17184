using PreventionBot.Encoder.Tests.Tiny;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Semantics;

/// <summary>An encoder of the operator's own, from the corpus to what staff read; and that there is nothing of it by default.</summary>
public sealed class EncoderTests
{
    [Fact]
    public async Task Off_by_default_no_library_of_it_is_loaded_and_on_it_raises_with_a_reason()
    {
        await using var service = await ServiceProcess.StartAsync();
        Assert.Equal(0, await HeardAsync(service, []));
        Assert.False(service.HasLoaded("onnxruntime"));

        using var tiny = new TinyEncoder();
        await MakePrototypesAsync(service, tiny);
        await service.KillAsync();
        await service.StartAgainAsync(
            ("Encoder__Model", tiny.Model), ("Encoder__Tokenizer", tiny.Tokenizer), ("Encoder__Prototypes", tiny.Prototypes), ("Encoder__TimeLimit", "00:00:01"));

        var reasons = new List<string>();
        Assert.Equal(2, await HeardAsync(service, reasons));
        Assert.Contains(reasons, reason => reason.StartsWith("L'encodeur de phrases", StringComparison.Ordinal));
        Assert.True(service.HasLoaded("onnxruntime"));
    }

    private static async Task<int> HeardAsync(ServiceProcess service, List<string> reasons)
    {
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);
        Assert.NotEmpty(await young.SayAsync("un camion rouge"));
        await young.AskForPersonAsync();
        var entry = await listener.EntryAsync(young);
        reasons.AddRange(entry.Reasons.Select(reason => reason.Explanation));
        return entry.Severity;
    }

    private static async Task MakePrototypesAsync(ServiceProcess service, TinyEncoder tiny)
    {
        var corpus = Directory.CreateDirectory(Path.Combine(service.DataFolder, "content", "signals", "corpus", "a", "fr"));
        await File.WriteAllTextAsync(Path.Combine(corpus.FullName, "runaway.txt"), "# a | b\n2 self | rouge\n0 self | bleu\n");

        var (code, output) = await Pbot.RunAsync(
            service, "prototypes", Path.Combine(service.DataFolder, "content"), "--model", tiny.Model, "--tokenizer", tiny.Tokenizer, "--into", tiny.Prototypes);

        Assert.True(code == 0, output);
    }
}
