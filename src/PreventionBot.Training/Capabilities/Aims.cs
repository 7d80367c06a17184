namespace PreventionBot.Training.Capabilities;

/// <summary>What is asked of each capability, in the order in which they are shown.</summary>
public static class Aims
{
    /// <summary>Two groups differ by no more than this in recall.</summary>
    public const double Difference = 0.05;

    private const string Found = "found";
    private const string Calm = "not alarmed";
    private const string Whom = "found, about whom it is";
    private const string Both = "as labelled";

    private static readonly (string Capability, string Expected, double? Share)[] _all =
    [
        ("explicit", Found, 0.98),
        ("euphemism", Found, null),
        ("negation", Calm, 0.95),
        ("double-negation", Found, null),
        ("hyperbole", Calm, 0.95),
        ("past", Both, null),
        ("third-person", "found, about somebody else", null),
        ("hypothetical", Calm, 0.95),
        ("quote", Both, null),
        ("question", Calm, null),
        ("sms", Found, null),
        ("leet", Found, null),
        ("emoji", Both, null),
        ("misspelling", Found, 0.85),
        ("mixed-languages", Found, null),
        ("masculine", Whom, null),
        ("feminine", Whom, null),
        ("without-accents", Whom, null),
    ];

    /// <summary>What is expected, in a few words; capabilities without a line of their own go by their labels.</summary>
    public static string Expected(string capability) => Array.Find(_all, aim => aim.Capability == capability).Expected ?? Both;

    /// <summary>The share wanted, null where none is set.</summary>
    public static double? Share(string capability) => Array.Find(_all, aim => aim.Capability == capability).Share;

    /// <summary>Its place in the table.</summary>
    internal static int Order(string capability) => Array.FindIndex(_all, aim => aim.Capability == capability) is >= 0 and var at ? at : _all.Length;
}
