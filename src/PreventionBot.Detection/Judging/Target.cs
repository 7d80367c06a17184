namespace PreventionBot.Detection.Judging;

/// <summary>What a pattern is for.</summary>
internal enum TargetKind
{
    Rule,
    Unless,
    Negation,
    NotNegation,
    Shield,
    Context,
    Softener,
    Person,
    Concept,
}

/// <summary>Whose pattern it is: the entry's place in its list and, for a rule, the cue's place in the rule.</summary>
internal sealed record Target(TargetKind Kind, int Index, int Cue);
