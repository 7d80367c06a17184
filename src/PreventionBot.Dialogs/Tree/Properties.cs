using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>The <c>key: value</c> comments directly under a step's heading.</summary>
internal sealed class Properties(IReadOnlyDictionary<string, Property> byKey)
{
    public bool IsHighRisk => Get("risk") == "high";

    public bool IsEnd => Get("end") == "yes";

    public bool IsUrgent => Get("urgent") == "yes";

    public bool IsMenu => Get("menu") == "yes";

    /// <summary>Tags that come first among the services open now; null when none are to be attached.</summary>
    public IReadOnlyList<string>? LinesNow { get; } = byKey.TryGetValue("lines", out var lines)
        ? [.. lines.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)]
        : null;

    /// <summary>What is told by coming here through a reply; null for nothing.</summary>
    public Told? Told { get; } = byKey.TryGetValue("tells", out var told) ? Told.Read(told.Value) : null;

    public Property? Find(string key) => byKey.GetValueOrDefault(key);

    public string? Get(string key) => Find(key)?.Value;

    /// <summary>A comma-separated property as its parts; empty when it is not there.</summary>
    public IReadOnlyList<string> List(string key) =>
        Get(key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>One property and where it stands.</summary>
internal sealed record Property(Position At, string Value);
