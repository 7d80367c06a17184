using System.Text.Json;
using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class CheckTests
{
    [Fact]
    public async Task The_shipped_content_has_no_error()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "check", Pbot.Shipped]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
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
}
