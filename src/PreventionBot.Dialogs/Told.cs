namespace PreventionBot.Dialogs;

/// <summary>What somebody says by choosing a reply: the step it leads to has <c>tells: violence 3</c>.</summary>
/// <param name="Category">One that <c>reponses.yml</c> answers.</param>
/// <param name="Severity">1 to 3.</param>
public sealed record Told(string Category, int Severity)
{
    /// <summary>Reads <c>violence 3</c>; null when it has another form.</summary>
    internal static Told? Read(string value) =>
        value.Split(' ') is [{ Length: > 0 } category, [>= '1' and <= '3' and var level]] && category.All(sign => char.IsAsciiLetterLower(sign) || sign == '_')
            ? new Told(category, level - '0')
            : null;
}
