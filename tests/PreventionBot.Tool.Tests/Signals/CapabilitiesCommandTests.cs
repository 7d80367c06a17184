using System.Text.Json;
using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class CapabilitiesCommandTests : IDisposable
{
    private const string Place = "<!-- capabilities: written by ./pbot signals capabilities --into, not by hand -->\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("pbot-cases-").FullName;

    public CapabilitiesCommandTests() => File.WriteAllText(Path.Combine(_folder, "question.fr.txt"), "0 | bonjour\n2 violence | zorglub\n");

    [Fact]
    public async Task It_renews_the_tables_of_a_document_and_the_figures_that_are_kept()
    {
        var document = Path.Combine(_folder, "page.md");
        await File.WriteAllTextAsync(document, $"before\n{Place}old\n<!-- end of capabilities -->\nafter\n", TestContext.Current.CancellationToken);

        var outcome = await RunAsync("--into", document, "--baseline", "--failures");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("| question | not alarmed | 0.50 [0.09–0.91] 1/2 |  |  |", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("zorglub", outcome.LastLine, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        Assert.StartsWith($"before\n{Place}| capability |", page, StringComparison.Ordinal);
        Assert.EndsWith("\n<!-- end of capabilities -->\nafter\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("old", page, StringComparison.Ordinal);
        Assert.Contains(
            "capability\tquestion\t1\t2\n",
            await File.ReadAllTextAsync(Path.Combine(_folder, "capabilities.baseline.tsv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_read_the_same()
    {
        var outcome = await RunAsync("--json");

        using var json = JsonDocument.Parse(outcome.Output);
        var question = json.RootElement.GetProperty("capabilities")[0];
        Assert.Equal("question", question.GetProperty("capability").GetString());
        Assert.Equal(0.5, question.GetProperty("byLocale").GetProperty("fr").GetProperty("share").GetDouble());
    }

    [Fact]
    public async Task A_document_without_a_place_stays_as_it_is()
    {
        var document = Path.Combine(_folder, "page.md");
        await File.WriteAllTextAsync(document, "nothing here\n", TestContext.Current.CancellationToken);

        var outcome = await RunAsync("--into", document);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("<!-- end of capabilities -->", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("nothing here\n", await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<PbotOutcome> RunAsync(params string[] arguments) =>
        Pbot.RunAsync(["signals", "capabilities", _folder, "--dialogs", Pbot.Shipped, .. arguments]);
}
