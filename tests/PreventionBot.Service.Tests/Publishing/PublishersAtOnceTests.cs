using System.Globalization;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Publishing;

/// <summary>Publishing that is killed, and publishing that meets another.</summary>
public sealed class PublishersAtOnceTests : IDisposable
{
    private readonly EditedScripts _scripts = new();

    public void Dispose() => _scripts.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_publishing_leaves_the_old_scripts_or_the_new_never_half()
    {
        await using var service = await _scripts.ServeAsync();
        _scripts.Replace("le début", "le début 0");
        var whole = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await PublishAsync(service)).Code);
        var needed = whole.Elapsed;
        var old = 0;
        for (var round = 1; round <= 10; round++)
        {
            var before = await NewestAsync(service);
            _scripts.Replace($"le début {round - 1}", $"le début {round}");
            using var publishing = Pbot.Start(service, "publish", _scripts.Folder, "--author", "Camille", "--note", "essai");
            // From the middle of the usual time to just past its end.
            await Task.Delay(needed * (0.5 + (0.06 * round)), TestContext.Current.CancellationToken);
            publishing.Kill();
            await Pbot.EndAsync(publishing);

            var after = await NewestAsync(service);
            Assert.InRange(after, before, before + 1);
            old += after == before ? 1 : 0;
            await service.UntilAsync($"Publication {after} ");
            var heard = await (await Young.ArriveAsync(service)).SayAsync("turlututu");
            Assert.Matches("^Essai : le début [0-9]+\\.$", heard.Single().Text);
        }

        Assert.True(old > 0, "Every publication got through, so no kill proved anything.");
        Assert.DoesNotContain("errors in this version", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishers_at_once_are_stored_one_after_the_other_or_refused()
    {
        await using var service = await _scripts.ServeAsync();
        using var others = new EditedScripts();
        _scripts.Replace("le début", "le début à nous");
        others.Replace("le début", "le début à eux");

        using var ours = Pbot.Start(service, "publish", _scripts.Folder, "--author", "Camille", "--note", "nous");
        using var theirs = Pbot.Start(service, "publish", others.Folder, "--author", "Sacha", "--note", "eux");
        var ends = await Task.WhenAll(Pbot.EndAsync(ours), Pbot.EndAsync(theirs));

        Assert.Equal(1 + ends.Count(end => end.Code == 0), await NewestAsync(service));
        Assert.Contains(ends, end => end.Code == 0);
        Assert.All(ends.Where(end => end.Code != 0), end => Assert.Contains("Quelqu'un a publié entre-temps", end.Output, StringComparison.Ordinal));
    }

    private Task<(int Code, string Output)> PublishAsync(ServiceProcess service) =>
        Pbot.RunAsync(service, "publish", _scripts.Folder, "--author", "Camille", "--note", "essai");

    private static async Task<int> NewestAsync(ServiceProcess service) => int.Parse(
        (await Pbot.RunAsync(service, "publications")).Output.Split(' ')[0], CultureInfo.InvariantCulture);
}
