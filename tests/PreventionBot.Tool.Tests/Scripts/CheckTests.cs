using System.Text.Json;
using System.Text.RegularExpressions;
using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public partial class CheckTests
{
    [Fact]
    public async Task The_shipped_content_has_no_error()
    {
        // The day numbers were last verified: a test must not fail because time passes.
        var day = Directory.EnumerateFiles(Pbot.Shipped, "_lignes.md", SearchOption.AllDirectories)
            .SelectMany(file => Checked().Matches(File.ReadAllText(file)))
            .Max(match => match.Groups[1].Value);
        var outcome = await Pbot.RunAsync(["dialogs", "check", Pbot.Shipped, "--today", day ?? ""]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
    }

    [Fact]
    public async Task A_number_nobody_has_verified_for_long_is_an_error_for_those_who_publish()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "check", Pbot.Shipped, "--today", "2099-01-01", "--lang", "en"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches(@"fr/_lignes\.md:\d+:1: error DLG093: .* verified \d+ days ago", outcome.Output);
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_in_the_language_asked_for_and_ends_with_1()
    {
        using var draft = new Draft();
        draft.Change("fr/fugue.md", "](#j-y-pense", "](#j-y-panse");

        var french = await Pbot.RunAsync(["dialogs", "check", draft.Folder]);
        var english = await Pbot.RunAsync(["dialogs", "check", draft.Folder, "--lang", "en"]);

        Assert.Equal(1, french.ExitCode);
        Assert.Matches(@"fr/fugue\.md:\d+:\d+: erreur DLG041: .*« j-y-panse ».* → .*« #j-y-pense »", french.Output);
        Assert.Equal(1, english.ExitCode);
        Assert.Matches(@"fr/fugue\.md:\d+:\d+: error DLG041: .*j-y-panse.* → .*#j-y-pense", english.Output);
    }

    [Fact]
    public async Task Json_and_sarif_tell_the_same_findings_at_the_same_places()
    {
        using var draft = new Draft();
        draft.Change("fr/fugue.md", "](#j-y-pense", "](#j-y-panse");
        var file = Path.Combine(draft.Folder, "findings.sarif");

        var outcome = await Pbot.RunAsync(["dialogs", "check", draft.Folder, "--json", "--sarif", file, "--from", "error"]);

        var found = JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray()
            .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("line")}:{finding.GetProperty("column")}");
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Contains("DLG041", run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var told = run.GetProperty("results").EnumerateArray().Select(result =>
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            return $"{result.GetProperty("ruleId")} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}";
        });
        Assert.NotEmpty(found);
        Assert.Equal(found, told);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_in_one_line()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "check", "no-such-folder"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            "The folder 'no-such-folder' is not there: expected the folder of scripts, for instance 'dialogs'.",
            outcome.Errors.Trim());
    }

    [GeneratedRegex(@"<!-- checked: (\d{4}-\d\d-\d\d) -->")]
    private static partial Regex Checked();
}
