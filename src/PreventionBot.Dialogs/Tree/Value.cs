using System.Globalization;

namespace PreventionBot.Dialogs.Tree;

/// <summary>What kind of value a script meets.</summary>
internal enum ValueKind
{
    Unknown,
    Boolean,
    Number,
    Text,
}

/// <summary>A value a script reads. The default value is unknown.</summary>
internal readonly record struct Value(ValueKind Kind, decimal Number, string? Text)
{
    public static Value Of(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    public static Value Of(decimal value) => new(ValueKind.Number, value, null);

    /// <summary>Null and blank texts are unknown: nothing useful could be said with them.</summary>
    public static Value Of(string? value) =>
        string.IsNullOrWhiteSpace(value) ? default : new(ValueKind.Text, 0, value);

    public bool IsKnown => Kind != ValueKind.Unknown;

    /// <summary>Whether <c>{% if name %}</c> holds.</summary>
    public bool Holds => Kind switch { ValueKind.Unknown => false, ValueKind.Boolean => Number != 0, _ => true };

    /// <summary>The value as words; a boolean has none that would suit every language.</summary>
    public string Print() => Kind switch
    {
        ValueKind.Number => Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => Text ?? "",
        _ => "",
    };
}
