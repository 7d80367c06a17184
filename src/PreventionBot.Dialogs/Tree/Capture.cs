namespace PreventionBot.Dialogs.Tree;

/// <summary>What kind of answer a variable holds.</summary>
internal enum AnswerType
{
    Number,

    /// <summary>A number of years that somebody tells as their own age; kept only once confirmed.</summary>
    Age,
    YesNo,
    Date,
    Choice,
    Text,
}

/// <summary>A typed answer and the variable it fills.</summary>
/// <param name="Least">Smallest number taken; only for numbers.</param>
/// <param name="Most">Largest number taken; only for numbers.</param>
/// <param name="Words">The answers taken; only for choices.</param>
internal sealed record Capture(
    string Variable, AnswerType Type, int Least, int Most, IReadOnlyList<string> Words)
{
    /// <summary>The annotation in one form, to compare languages.</summary>
    public string Signature => $"{Variable} {Type} {Least}..{Most} {string.Join('|', Words)}";
}
