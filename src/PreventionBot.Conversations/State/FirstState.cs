using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Pseudonyms;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.State;

/// <summary>The state a conversation begins with.</summary>
public static class FirstState
{
    /// <summary>A conversation at the entry of the scripts, nothing said yet.</summary>
    /// <param name="player">Plays the scripts.</param>
    /// <param name="locale">A BCP 47 tag; English when it begins with <c>en</c>, French otherwise.</param>
    /// <param name="seed">Random, chooses variants of wording and the pseudonym.</param>
    /// <param name="channel">Where it is answered; null on the page and on Direct Line.</param>
    public static ConversationState Of(Player player, string? locale, int seed, ChannelReference? channel = null)
    {
        ArgumentNullException.ThrowIfNull(player);
        var language = Locales.Of(locale) ?? Locales.French;
        return new ConversationState
        {
            Locale = language,
            Pseudonym = Pseudonym.From(seed),
            Dialog = player.Begin(language, seed),
            Channel = channel,
        };
    }
}
