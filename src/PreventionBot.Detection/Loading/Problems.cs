namespace PreventionBot.Detection.Loading;

/// <summary>Collects every mistake, so that a writer mends them in one go.</summary>
internal sealed class Problems
{
    private readonly List<LexiconError> _errors = [];

    public bool Any => _errors.Count > 0;

    public IReadOnlyList<LexiconError> InOrder =>
        [.. _errors.OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Line)];

    public void Add(Problems others) => _errors.AddRange(others._errors);

    public void Add(string path, long line, string message) => _errors.Add(new LexiconError(path, (int)line, message));
}
