namespace PreventionBot.Conversations.Masking;

/// <summary>A masked place of a text.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Start">Offset in UTF-16 code units into the text as written.</param>
/// <param name="End">The offset after its last unit.</param>
public sealed record Passage(PassageKind Kind, int Start, int End)
{
    /// <summary>What staff read in its place.</summary>
    public string Placeholder => Kind switch
    {
        PassageKind.Mail => "[adresse mail]",
        PassageKind.Link => "[lien]",
        PassageKind.Phone => "[téléphone]",
        PassageKind.Address => "[adresse]",
        PassageKind.Handle => "[pseudo]",
        PassageKind.Doubt or _ => "[masqué]",
    };
}
