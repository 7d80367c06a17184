namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads the four forms a link target may have: <c>#step</c>, <c>topic.md</c>, <c>topic.md#step</c>, and the reserved files.</summary>
internal static class Target
{
    /// <summary>The step a target names, with an empty step when it names a whole file; null when it has another form.</summary>
    public static StepRef? Read(string raw, string topic)
    {
        if (raw.StartsWith('#'))
            return IsId(raw[1..]) ? new StepRef(topic, raw[1..]) : null;
        var hash = raw.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? raw : raw[..hash];
        var step = hash < 0 ? "" : raw[(hash + 1)..];
        if (!file.EndsWith(".md", StringComparison.Ordinal) || (hash >= 0 && !IsId(step)))
            return null;
        var name = file[..^3];
        return IsId(name.StartsWith('_') ? name[1..] : name) ? new StepRef(name, step) : null;
    }

    /// <summary>Lower case letters without accents, digits, single hyphens between them.</summary>
    public static bool IsId(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var hyphen = text[i] == '-' && i > 0 && i < text.Length - 1 && text[i - 1] != '-';
            if (!hyphen && text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                return false;
        }

        return text.Length > 0;
    }
}
