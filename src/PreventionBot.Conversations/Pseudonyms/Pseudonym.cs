namespace PreventionBot.Conversations.Pseudonyms;

/// <summary>Names a conversation for the desk without knowing anyone.</summary>
public static class Pseudonym
{
    private static readonly string[] Animals =
    [
        "Renard", "Hibou", "Lynx", "Castor", "Dauphin", "Colibri", "Panda", "Loup", "Merle", "Faon", "Koala", "Phoque",
        "Moineau", "Écureuil", "Cygne", "Lézard", "Papillon", "Héron", "Chamois", "Goéland", "Grillon", "Hérisson", "Poney", "Toucan",
    ];

    private static readonly string[] Colours =
    [
        "bleu", "vert", "gris", "roux", "doré", "blanc", "noir", "violet", "argenté", "turquoise", "pourpre", "ambré",
        "indigo", "rose", "cuivré", "azur",
    ];

    /// <summary>For instance "Renard bleu". The same seed gives the same name.</summary>
    /// <param name="seed">Any number.</param>
    public static string From(int seed)
    {
        var n = (uint)seed;
        return $"{Animals[n % Animals.Length]} {Colours[n / (uint)Animals.Length % Colours.Length]}";
    }
}
