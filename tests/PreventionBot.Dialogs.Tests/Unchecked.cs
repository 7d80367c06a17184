using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tests;

/// <summary>Books that the checker would refuse: what comes behind it must notice their faults by itself.</summary>
internal static class Unchecked
{
    public static Book Book(IReadOnlyList<ScriptFile> files) =>
        new(DraftReader.Read(files.Select(file => new Script(file.Path, file.Text)), new Report()), "unchecked", Ledger.Empty);
}
