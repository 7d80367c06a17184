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
        var own = files.Where(file => file.Path.StartsWith("concepts/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var read = new ReadFile[own.Length];
        // They are by far the largest of the content; reading them side by side is what the start waits for.
        Parallel.For(0, own.Length, index => read[index] = ReadOne(own[index], words));
        foreach (var file in read)
        {
            problems.Add(file.Wrong);
            foreach (var (concept, line) in file.Found)
            {
                if (!ids.Add(concept.Id))
                    problems.Add(file.Path, line, $"L'identifiant « {concept.Id} » sert déjà : choisissez-en un autre.");
                concepts.Add(concept);
            }
        }

        return concepts;
    }

    private static ReadFile ReadOne(LexiconFile file, PatternWords words)
    {
        var read = new ReadFile(file.Path, [], new Problems());
        foreach (var fields in YamlFile.List(file, read.Wrong, Keys))
        {
            if (fields.Text("id") is { } id && fields.Text("means") is { } means)
                read.Found.Add(new Placed(new Concept(id, means, [.. fields.SomePatterns("fr", words), .. fields.SomePatterns("en", words)]), fields.Line));
        }

        return read;
    }

    private sealed record ReadFile(string Path, List<Placed> Found, Problems Wrong);

    private sealed record Placed(Concept Concept, long Line);
}
