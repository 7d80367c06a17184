using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>What is wrong with a template, as far as it can be seen without Azure.</summary>
internal static partial class TemplateFindings
{
    private static readonly string[] _members = ["$schema", "contentVersion", "parameters", "resources", "outputs"];
    private static readonly string[] _secretWords = ["password", "secret", "token", "certificate"];
    private static readonly string[] _revealing = ["listKeys", "listSecrets", "listChannelWithKeys", "list", "getSecret"];

    public static IReadOnlyList<string> Of(ArmTemplate template) =>
    [
        .. _members.Where(m => !template.Root.ContainsKey(m)).Select(m => $"{m} is missing"),
        .. Uses(template, "parameters", [.. template.Parameters.Select(p => p.Key)]),
        .. Uses(template, "variables", template.VariableNames),
        .. Dependencies(template),
        .. template.Resources.Where(r => !Date().IsMatch((string?)r["apiVersion"] ?? "")).Select(r => $"{r["type"]} has no released apiVersion"),
        .. template.Parameters.SelectMany(p => Parameter(p.Key, (JsonObject)p.Value!)),
        .. template.Outputs.SelectMany(o => Leaks(template, o.Key, o.Value)),
        .. Passing(template),
        .. template.Nested.SelectMany(Of),
    ];

    private static IEnumerable<string> Uses(ArmTemplate template, string function, IReadOnlyList<string> declared)
    {
        var used = Names(ArmTemplate.Expressions(template.Root), function).ToHashSet();
        return used.Where(u => !declared.Contains(u)).Select(u => $"{function}('{u}') is used and not declared")
            .Concat(declared.Where(d => !used.Contains(d)).Select(d => $"{function}('{d}') is declared and not used"));
    }

    private static IEnumerable<string> Dependencies(ArmTemplate template)
    {
        var ids = template.Resources.Select(ArmTemplate.IdOf).ToHashSet();
        return template.Resources
            .SelectMany(r => (JsonArray?)r["dependsOn"] ?? [])
            .Select(d => ArmExpression.Read((string)d!).ToString())
            .Where(d => !ids.Contains(d))
            .Select(d => $"dependsOn names {d}, which is not here");
    }

    private static IEnumerable<string> Parameter(string name, JsonObject parameter)
    {
        var isSecure = (string?)parameter["type"] is "securestring" or "secureObject";
        if (parameter["metadata"]?["description"] is null)
        {
            yield return $"parameter {name} is not described";
        }

        if (!isSecure && (string?)parameter["type"] == "string" && _secretWords.Any(w => name.EndsWith(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"parameter {name} is a secret and not secure";
        }

        // The empty default stands for "there is none"; Azure's own rules allow it too.
        if (isSecure && (string?)parameter["defaultValue"] is { Length: > 0 })
        {
            yield return $"parameter {name} is secure and has a default";
        }
    }

    private static IEnumerable<string> Leaks(ArmTemplate template, string name, JsonNode? output)
    {
        var secure = template.Parameters.Where(p => (string?)p.Value!["type"] == "securestring").Select(p => p.Key).ToHashSet();
        var seen = Reach(template, ArmTemplate.Expressions(output), []).ToList();
        return Names(seen, "parameters").Where(secure.Contains).Select(p => $"output {name} shows {p}")
            .Concat(seen.SelectMany(e => e.Nodes()).OfType<ArmExpression.Call>().Where(c => _revealing.Contains(c.Name, StringComparer.OrdinalIgnoreCase)).Select(c => $"output {name} calls {c.Name}"));
    }

    /// <summary>Expressions with those of the variables they name, and so on.</summary>
    private static IEnumerable<ArmExpression> Reach(ArmTemplate template, IEnumerable<ArmExpression> expressions, HashSet<string> done)
    {
        foreach (var expression in expressions)
        {
            yield return expression;
            foreach (var inner in Names([expression], "variables").Where(done.Add).SelectMany(v => Reach(template, ArmTemplate.Expressions(template.Variables[v]), done)))
            {
                yield return inner;
            }
        }
    }

    /// <summary>A nested template is given every one of its parameters, and nothing else.</summary>
    private static IEnumerable<string> Passing(ArmTemplate template) => template.Resources
        .Where(r => r["properties"]?["template"] is JsonObject)
        .SelectMany(r =>
        {
            var given = ((JsonObject)r["properties"]!["parameters"]!).Select(p => p.Key).ToHashSet();
            var asked = new ArmTemplate((JsonObject)r["properties"]!["template"]!).Parameters.Select(p => p.Key).ToHashSet();
            return given.Where(g => !asked.Contains(g)).Select(g => $"the nested template is given {g}, which it does not ask for")
                .Concat(asked.Where(a => !given.Contains(a)).Select(a => $"the nested template is not given {a}"));
        });

    private static IEnumerable<string> Names(IEnumerable<ArmExpression> expressions, string function) => expressions
        .SelectMany(e => e.Nodes())
        .OfType<ArmExpression.Call>()
        .Where(c => c.Name.Equals(function, StringComparison.OrdinalIgnoreCase))
        .Select(c => c.Arguments is [ArmExpression.Text name] ? name.Value : "?");

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Date();
}
