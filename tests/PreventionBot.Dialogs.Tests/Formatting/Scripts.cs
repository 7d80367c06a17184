using System.Text;
using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Tests.Playing;

namespace PreventionBot.Dialogs.Tests.Formatting;

/// <summary>The scripts that ship, and what a book says in every step.</summary>
internal static partial class Scripts
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Shipped");

    public static IReadOnlyList<ScriptFile> Shipped { get; } =
    [
        .. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ScriptFile(Path.GetRelativePath(_folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    /// <summary>Everything said and offered in each step, in each language, by day and by night.</summary>
    public static string Played(Book book, IReadOnlyList<ScriptFile> files)
    {
        var player = new Player(book);
        var text = new StringBuilder();
        foreach (var locale in book.Locales)
        {
            foreach (var step in Steps(files, locale))
            {
                foreach (var scene in new[] { Given.Day, Given.Night })
                {
                    var reply = player.Enter(player.Begin(locale, seed: 1), step, scene);
                    text.AppendLine($"{locale} {step} {reply.Action} {reply.ExpectsTyping}");
                    foreach (var bubble in reply.Bubbles)
                        text.AppendLine($"  {bubble.Markdown} {string.Join(' ', bubble.Contacts.Select(line => line.Id))}");
                    foreach (var choice in reply.Choices)
                        text.AppendLine($"  [{choice.Label}] {choice.Target}");
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<StepRef> Steps(IReadOnlyList<ScriptFile> files, string locale) =>
        from file in files
        where file.Path.StartsWith(locale + "/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)
        from heading in Heading().Matches(file.Text)
        select new StepRef(file.Path[(locale.Length + 1)..^3], heading.Groups[1].Value);

    [GeneratedRegex(@"^##[ \t\u00A0]+([a-z0-9-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
