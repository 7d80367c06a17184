namespace PreventionBot.Dialogs.Tests.Publishing;

/// <summary>Versions of the base book that differ in one topic, <c>essai</c>, in both languages.</summary>
internal static class Versions
{
    /// <param name="steps">Ids of the topic's steps; each says its own name.</param>
    /// <param name="header">Lines of the front matter, without keywords.</param>
    public static Book With(string[] steps, params string[] header) =>
        BookCompiler.Compile(BaseFiles.With(BaseFiles.All, Topic("fr", steps, header), Topic("en", steps, header))).Book
            ?? throw new InvalidOperationException("A version has errors.");

    private static ScriptFile Topic(string locale, string[] steps, string[] header)
    {
        var front = $"---\nkeywords:\n  - essai\n{string.Concat(header.Select(line => line + "\n"))}---\n";
        var body = steps.Select(step => $"## {step}\nIci {step}.\n\n- [{(locale == "fr" ? "Parler à quelqu'un" : "Talk to someone")}](_actions.md#humain)\n");
        return new ScriptFile($"{locale}/essai.md", front + "# Essai\n" + string.Concat(body));
    }
}
