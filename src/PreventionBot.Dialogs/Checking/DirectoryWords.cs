using System.Runtime.CompilerServices;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>What rules about words ask of the directory of help; kept while a directory stays as it is, for it is asked at every step.</summary>
/// <param name="Numbers">To call and to text, as digits only.</param>
/// <param name="Names">The words of the names of services.</param>
internal sealed record DirectoryWords(IReadOnlySet<string> Numbers, IReadOnlySet<string> Names)
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Line>, DirectoryWords> _known = [];

    public static DirectoryWords In(Draft draft, string locale) => _known.GetValue(draft.Lines[locale], Read);

    private static DirectoryWords Read(IReadOnlyList<Line> lines) => new(
        lines.SelectMany(line => new[] { line.Phone, line.Sms }).OfType<string>().Select(PhoneNumbers.Digits).ToHashSet(StringComparer.Ordinal),
        lines.SelectMany(line => SentenceSplitter.Split(line.Name))
            .SelectMany(sentence => sentence.Words)
            .Select(word => word.Raw)
            .ToHashSet(StringComparer.Ordinal));
}
