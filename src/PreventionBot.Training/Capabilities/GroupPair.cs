using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Capabilities;

/// <summary>Recall of the same grave things from two groups.</summary>
/// <param name="Name">The groups, for instance <c>masculine / feminine, fr</c>.</param>
/// <param name="One">Recall at severity 2 or above of the first.</param>
/// <param name="Other">The same of the second.</param>
public sealed record GroupPair(string Name, Share One, Share Other)
{
    /// <summary>How far apart they are, 0 to 1; NaN when a group is empty.</summary>
    public double Difference => Math.Abs(One.Value - Other.Value);

    internal static IReadOnlyList<GroupPair> All(IReadOnlyList<(CapabilityCase Case, Assessment Found)> judged)
    {
        var locales = judged.Select(entry => entry.Case.Locale).Distinct().Order(StringComparer.Ordinal).Reverse().ToList();
        GroupPair[] pairs =
        [
            new("French / English, said outright", Recall(one => Is(one, "explicit", "fr")), Recall(one => Is(one, "explicit", "en"))),
            new("French / English, every grave case", Recall(one => IsWritten(one) && one.Locale == "fr"), Recall(one => IsWritten(one) && one.Locale == "en")),
            .. locales.Select(locale => new GroupPair($"plain / SMS, {locale}", Recall(one => Is(one, "explicit", locale)), Recall(one => Is(one, "sms", locale)))),
            .. locales.Select(locale => new GroupPair($"masculine / feminine, {locale}", Recall(one => Is(one, "masculine", locale)), Recall(one => Is(one, "feminine", locale)))),
            new("with / without accents", Recall(one => IsWritten(one) && Variants.AreAccented(one)), Recall(one => one.Capability == "without-accents")),
        ];
        return [.. pairs.Where(pair => pair is { One.Of: > 0, Other.Of: > 0 })];

        Share Recall(Func<CapabilityCase, bool> group)
        {
            var those = judged.Where(entry => entry.Case.IsGrave && group(entry.Case)).ToList();
            return new Share(those.Count(entry => entry.Found.Severity >= Severity.High), those.Count);
        }
    }

    private static bool Is(CapabilityCase one, string capability, string locale) => one.Capability == capability && one.Locale == locale;

    private static bool IsWritten(CapabilityCase one) => one.Capability is not ("misspelling" or "without-accents");
}
