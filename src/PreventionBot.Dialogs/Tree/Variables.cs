namespace PreventionBot.Dialogs.Tree;

/// <summary>A variable that scripts may keep, as declared in <c>variables.yml</c>.</summary>
/// <param name="IsKept">False when it is forgotten at the end of the turn.</param>
internal sealed record Variable(string Name, AnswerType Type, bool IsKept);

/// <summary>Everything a script may read.</summary>
internal sealed class Variables(IReadOnlyDictionary<string, Variable> declared)
{
    public const string Night = "night";
    public const string HelplineOpen = "helpline_open";
    public const string Visits = "visits";
    public const string Locale = "locale";
    public const string Channel = "channel";
    public const string Opens = "opens";
    public const string Person = "person";
    public const string Heard = "heard";

    private static readonly Dictionary<string, ValueKind> _given = new(StringComparer.Ordinal)
    {
        [Night] = ValueKind.Boolean,
        [HelplineOpen] = ValueKind.Boolean,
        [Visits] = ValueKind.Number,
        [Locale] = ValueKind.Text,
        [Channel] = ValueKind.Text,
        [Opens] = ValueKind.Text,
        [Person] = ValueKind.Text,
        [Heard] = ValueKind.Text,
    };

    public IReadOnlyDictionary<string, Variable> Declared { get; } = declared;

    public IEnumerable<string> Names => _given.Keys.Concat(Declared.Keys);

    /// <summary>The kind of a variable; unknown when there is no such variable.</summary>
    public ValueKind KindOf(string name) =>
        _given.TryGetValue(name, out var kind) ? kind : Declared.GetValueOrDefault(name)?.Type switch
        {
            AnswerType.Number or AnswerType.Age => ValueKind.Number,
            AnswerType.YesNo => ValueKind.Boolean,
            null => ValueKind.Unknown,
            _ => ValueKind.Text,
        };

    /// <summary>May have no value, so a script needs words for that case too.</summary>
    public bool IsOptional(string name) => name is Opens or Person or Heard || Declared.ContainsKey(name);

    public static bool IsGiven(string name) => _given.ContainsKey(name);
}
