using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Concepts;

/// <summary>Reads <c>concepts/*.yml</c>.</summary>
internal static class ConceptReader
{
    private static readonly string[] Keys = ["id", "means", "means-en", "fr", "en"];

    public static List<Concept> Read(IEnumerable<LexiconFile> files, PatternWords words, Problems problems)
    {
        var concepts = new List<Concept>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        // They are by far the largest of the content; reading them side by side is what the start waits for.
        var read = files.Where(file => file.Path.StartsWith("concepts/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(file => ReadFile(file, words)).ToList();
        foreach (var (found, wrong) in read)
        {
            problems.Add(wrong);
            foreach (var (concept, fields) in found)
            {
                if (!ids.Add(concept.Id))
                    problems.Add(fields.Path, fields.Line, $"L'identifiant « {concept.Id} » sert déjà : choisissez-en un autre.");
                concepts.Add(concept);
            }
        }

        return concepts;
    }

    private static (List<(Concept Concept, YamlFields Fields)> Found, Problems Wrong) ReadFile(LexiconFile file, PatternWords words)
    {
        var (found, wrong) = (new List<(Concept, YamlFields)>(), new Problems());
        foreach (var fields in YamlFile.List(file, wrong, Keys))
        {
            if (fields.Text("id") is { } id && fields.Text("means") is { } means)
                found.Add((new Concept(id, means, [.. fields.SomePatterns("fr", words), .. fields.SomePatterns("en", words)]), fields));
        }

        return (found, wrong);
    }
}
