namespace PreventionBot.Service.Tests.Deployment;

/// <summary>The files of the checkout that these tests were built from.</summary>
internal static class Checkout
{
    private static readonly string _root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    public static string PathOf(params string[] path) => Path.Combine([_root, .. path]);

    public static string Read(params string[] path) => File.ReadAllText(PathOf(path));
}
