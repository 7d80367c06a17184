using System.Reflection;
using System.Text.RegularExpressions;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>The settings that the service reads: the properties of its options classes, by the sections they are bound to.</summary>
internal static partial class ServiceSettings
{
    /// <summary>Read by name and not through an options class.</summary>
    private static readonly string[] _single = ["Logging:Level", "Logging:File", "Settings:Folder"];

    /// <summary>As in <c>Store:Path</c>; lists without an index.</summary>
    public static IReadOnlySet<string> All { get; } = Read();

    /// <summary>A setting's name from the name of an environment variable: <c>Helpline__Hours__0</c> is <c>Helpline:Hours</c>.</summary>
    public static string NameOf(string variable) =>
        string.Join(':', variable.Split("__").TakeWhile(part => part.Length > 0 && !char.IsAsciiDigit(part[0]) && part[0] != '{'));

    private static HashSet<string> Read()
    {
        var types = Assembly.LoadFrom(ServiceProcess.ServiceAssembly).GetExportedTypes().ToDictionary(t => t.Name);
        var names = new HashSet<string>(_single);
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("src", "PreventionBot.Service"), "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match bound in Binding().Matches(File.ReadAllText(file)))
            {
                var properties = types[bound.Groups["type"].Value].GetProperties(BindingFlags.Public | BindingFlags.Instance);
                names.UnionWith(properties.Select(p => $"{bound.Groups["section"].Value}:{p.Name}"));
            }
        }

        return names;
    }

    [GeneratedRegex("""AddOptions<(?<type>\w+)>\(\)\s*\.BindConfiguration\("(?<section>\w+)"\)""")]
    private static partial Regex Binding();
}
