using PreventionBot.Conversations.Rehearsing;
using PreventionBot.Detection;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Testing;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary>A content folder ready to be rehearsed, with its tests and the count of what they pass through.</summary>
/// <param name="Book">The scripts.</param>
/// <param name="Coverage">Grows with every rehearsal.</param>
/// <param name="Rehearsal">Whole turns, with distress detection.</param>
/// <param name="Tests">The conversations of <c>tests/</c>.</param>
internal sealed record Rehearsals(
    Book Book, Coverage Coverage, IRehearsal Rehearsal, IReadOnlyList<ConversationTest> Tests)
{
    /// <summary>Makes it ready; with errors in the files it prints them and returns null.</summary>
    public static Rehearsals? Open(ScriptFolder folder, string language)
    {
        var compiled = Compile(folder.Scripts, language);
        var (tests, unread) = TestReader.Read(folder.Scripts);
        var lexicon = Lexicon.Load(folder.Signals);
        var errors = compiled.Findings.Where(finding => finding.Level == FindingLevel.Error).Concat(unread).ToList();
        foreach (var error in lexicon.Errors)
            Console.Error.WriteLine($"{folder.Path}/signals/{error.Path}:{error.Line}: {error.Message}");
        if (errors.Count > 0)
            FindingsText.Write(errors, folder.Path, language);
        if (errors.Count > 0 || compiled.Book is not { } book || lexicon.Lexicon is not { } rules)
            return null;
        var coverage = new Coverage(book);
        var rehearsal = new TurnRehearsal(new SignalDetector(rules, folder.ReadModel()), new Player(book, rules.Respell, coverage), book);
        return new Rehearsals(book, coverage, rehearsal, [.. tests.Where(test => book.Locales.Contains(test.Setting.Locale))]);
    }

    /// <summary>Where only a translation is behind, the source language is rehearsed alone: its author need not wait.</summary>
    private static CompileResult Compile(IReadOnlyList<ScriptFile> files, string language)
    {
        var compiled = BookCompiler.Compile(files);
        var errors = compiled.Findings.Where(finding => finding.Level == FindingLevel.Error).ToList();
        if (errors.Count == 0 || !errors.All(error => error.Code is "DLG081" or "DLG082" or "DLG083"))
            return compiled;
        Console.Error.WriteLine(new Bilingual(
            "La traduction n'a pas encore suivi : le français est essayé seul.",
            "The translation has not followed yet: the French is tried alone.").In(language));
        return BookCompiler.Compile([.. files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal) || file.Path.StartsWith("fr/", StringComparison.Ordinal))]);
    }

    /// <summary>Holds the tests that are wanted; those in the source language also by the names of steps in every other.</summary>
    public IReadOnlyList<TestOutcome> Hold(Func<ConversationTest, bool> wanted)
    {
        var player = new Player(Book);
        return [.. Tests.Where(wanted).Select(test => Replayed(TestRunner.Run(test, Rehearsal), player))];
    }

    private TestOutcome Replayed(TestOutcome outcome, Player player) =>
        outcome.Failures.Count > 0 || outcome.Test.Setting.Locale != Book.Locales[0]
            ? outcome
            : outcome with { Failures = [.. Book.Locales.Skip(1).SelectMany(locale => Replay.Run(outcome, locale, player))] };
}
