using System.Text.Json.Nodes;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>One template of Azure Resource Manager. A template nested in it is a template of its own.</summary>
internal sealed class ArmTemplate(JsonObject root)
{
    public JsonObject Root => root;

    public JsonObject Parameters => Object("parameters");

    public JsonObject Variables => Object("variables");

    public JsonObject Outputs => Object("outputs");

    public IReadOnlyList<JsonObject> Resources => [.. ((JsonArray?)root["resources"] ?? []).Select(r => (JsonObject)r!)];

    public IReadOnlyList<ArmTemplate> Nested => [.. Resources.Select(r => r["properties"]?["template"]).OfType<JsonObject>().Select(t => new ArmTemplate(t))];

    /// <summary>Names of the variables, loops among them.</summary>
    public IReadOnlyList<string> VariableNames =>
    [
        .. Variables.Select(v => v.Key).Where(name => name != "copy"),
        .. ((JsonArray?)Variables["copy"] ?? []).Select(loop => (string)loop!["name"]!),
    ];

    public static ArmTemplate Load(string folder, string name) =>
        new((JsonObject)JsonNode.Parse(Checkout.Read("deploymentTemplates", folder, name))!);

    /// <summary>The resource of a type; there must be one.</summary>
    public JsonObject One(string type) => Assert.Single(Resources, r => (string)r["type"]! == type);

    /// <summary>A resource's id in the form in which <c>resourceId(type, names…)</c> prints.</summary>
    public static string IdOf(JsonObject resource)
    {
        var name = ArmExpression.Read((string)resource["name"]!);
        var own = new ArmExpression.Call("resourceId", [new ArmExpression.Text((string)resource["type"]!), .. Segments(name)]);
        return resource["scope"] is { } scope
            ? new ArmExpression.Call("extensionResourceId", [ArmExpression.Read((string)scope!), .. own.Arguments]).ToString()
            : own.ToString();
    }

    /// <summary>Every string below a node, as an expression; names of members too, and nothing of nested templates.</summary>
    public static IEnumerable<ArmExpression> Expressions(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(m => m.Key != "template").SelectMany(m => Expressions(m.Value).Prepend(ArmExpression.Read(m.Key))),
        JsonArray list => list.SelectMany(Expressions),
        JsonValue value when value.TryGetValue<string>(out var text) => [ArmExpression.Read(text)],
        _ => [],
    };

    /// <summary>The parts of a name that is put together as <c>format('{0}/{1}', …)</c>; any other name is one part.</summary>
    private static IEnumerable<ArmExpression> Segments(ArmExpression name) =>
        name is ArmExpression.Call { Name: "format", Arguments: var arguments }
        && arguments[0] is ArmExpression.Text pattern
        && pattern.Value.Contains('/', StringComparison.Ordinal)
            ? pattern.Value.Split('/').Select(part => part.StartsWith('{') ? arguments[1 + int.Parse(part.Trim('{', '}'), null)] : new ArmExpression.Text(part))
            : [name];

    private JsonObject Object(string name) => root[name] as JsonObject ?? [];
}
