using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Phrases;

namespace PreventionBot.Service.Talk;

/// <summary>The return phrases under the key that all nodes share.</summary>
internal sealed class PhraseKeeper(ISecretStore secrets)
{
    private readonly Lazy<Task<ReturnPhrases>> _phrases = new(async () =>
        new ReturnPhrases(await secrets.GetOrCreateAsync("return-phrases", CancellationToken.None)));

    public Task<ReturnPhrases> GetAsync() => _phrases.Value;
}
