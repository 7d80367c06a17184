using NetArchTest.Rules;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Logs;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Tests;

public sealed class ArchitectureTests
{
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Net", "System.Data", "Microsoft.AspNetCore",
        "SQLitePCL", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Console", "Microsoft.Extensions.Logging", "Serilog",
    ];

    [Fact]
    public void Detection_and_dialogs_know_no_file_clock_web_or_log()
    {
        foreach (var assembly in new[] { typeof(SignalDetector).Assembly, typeof(Player).Assembly })
        {
            var wrong = Types.InAssembly(assembly).That().HaveDependencyOnAny(Outside).GetTypes().Select(t => t.FullName);

            Assert.Empty(wrong);
        }
    }

    [Fact]
    public void The_rule_can_fail()
    {
        // The store of the tests' own project is known to touch the outside.
        Assert.NotEmpty(Types.InAssembly(typeof(Storage.Sqlite.SqliteStore).Assembly).That().HaveDependencyOnAny(Outside).GetTypes());
    }

    [Fact]
    public void Only_the_runtime_appends()
    {
        var append = typeof(Append).FullName!;
        var users = Types.InAssembly(typeof(ConversationRuntime).Assembly).That().HaveDependencyOn(append).GetTypes()
            .Select(t => t.Name.Split('<', '`')[0])
            .Where(name => name.Length > 0)
            .Distinct();

        string[] allowed = ["ConversationRuntime", "ConversationCell", "IConversationLog", "TurnSeal", "Append", "AppendResult", "QueuePlace"];
        Assert.Empty(users.Except(allowed));
    }

    [Fact]
    public void Conversations_know_neither_the_web_nor_a_database() => Assert.Empty(Types
        .InAssembly(typeof(ConversationRuntime).Assembly).That().HaveDependencyOnAny("Microsoft.AspNetCore", "SQLitePCL", "System.Data", "System.Net.Http")
        .GetTypes());
}
