using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Service.Operations;

/// <summary>The scripts and the lexicon, read from a folder and checked. With a mistake in them the service does not start.</summary>
/// <param name="Book">The scripts.</param>
/// <param name="Lexicon">The signals.</param>
internal sealed record Content(Book Book, Lexicon Lexicon)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="StartRefusedException">The folder is missing, or its content has errors; the message lists them all.</exception>
    public static Content Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new StartRefusedException($"Content:Folder '{folder}' is not there: expected the folder of scripts, 'dialogs'.");
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        var compiled = BookCompiler.Compile([.. files
            .Where(f => !f.Path.StartsWith("signals/", StringComparison.Ordinal))
            .Select(f => new ScriptFile(f.Path, f.Text))]);
        var lexicon = Lexicon.Load(files
            .Where(f => f.Path.StartsWith("signals/", StringComparison.Ordinal))
            .Select(f => new LexiconFile(f.Path["signals/".Length..], f.Text)));
        var errors = compiled.Findings
            .Where(f => f.Level == FindingLevel.Error)
            .Select(f => $"{f.Path}:{f.Line}:{f.Column} {f.Code} {f.Message} {f.Mend}")
            .Concat(lexicon.Errors.Select(e => $"signals/{e.Path}:{e.Line} {e.Message}"))
            .ToList();
        if (compiled.Book is { } book)
        {
            errors.AddRange(book.Locales.SelectMany(locale => SystemSteps.All
                .Where(step => !book.HasSystemStep(locale, step.Step))
                .Select(step => $"{locale}/{step.Topic}.md:1:1 the step '{step.Step}' is missing, which the service needs.")));
        }

        return errors.Count > 0 || compiled.Book is null || lexicon.Lexicon is null
            ? throw new StartRefusedException("the content has errors:" + string.Concat(errors.Select(e => "\n  " + e)))
            : new Content(compiled.Book, lexicon.Lexicon);
    }
}
