using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class FmtCommandTests
{
    [Fact]
    public async Task The_shipped_content_is_in_its_normal_form()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "fmt", Pbot.Shipped, "--check"]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
    }

    [Fact]
    public async Task Check_names_the_files_and_writes_nothing_then_fmt_writes_them_and_nothing_is_left()
    {
        using var draft = new Draft();
        var file = Path.Combine(draft.Folder, "fr", "fugue.md");
        var formatted = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. formatted];
        await File.WriteAllBytesAsync(file, marked, TestContext.Current.CancellationToken);

        var check = await Pbot.RunAsync(["dialogs", "fmt", draft.Folder, "--check"]);
        var untouched = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var write = await Pbot.RunAsync(["dialogs", "fmt", draft.Folder, "--lang", "en"]);
        var again = await Pbot.RunAsync(["dialogs", "fmt", draft.Folder, "--check"]);

        Assert.Equal($"{file}\n1 fichier(s) à mettre en forme", check.Output.Trim());
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(marked, untouched);
        Assert.Equal(("1 file(s) formatted", 0), (write.LastLine, write.ExitCode));
        Assert.Equal(formatted, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(("0 fichier(s) à mettre en forme", 0), (again.LastLine, again.ExitCode));
    }
}
