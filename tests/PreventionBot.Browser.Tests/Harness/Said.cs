using System.Text.Json;
using Microsoft.Playwright;

namespace PreventionBot.Browser.Tests.Harness;

/// <summary>One message as somebody sees it on a screen.</summary>
/// <param name="Number">Its position in the conversation as the page knows it; 0 while the service has not answered.</param>
/// <param name="Text">The words, every run of white space one space.</param>
public sealed record Said(long Number, string Text)
{
    // Blocks follow each other without white space in the tree, though not on the screen.
    private const string Script =
        """
        ([messages, words, extras]) => JSON.stringify([...document.querySelectorAll(messages)].map(message => {
            const said = message.querySelector(words).cloneNode(true);
            said.querySelectorAll(extras).forEach(extra => extra.remove());
            said.querySelectorAll('p, li, br').forEach(block => block.after(' '));
            return { number: Number(message.dataset.number ?? 0), text: said.textContent.replace(/\s+/g, ' ').trim() };
        }))
        """;

    /// <summary>The messages on a page, from the top down.</summary>
    /// <param name="page">Where they stand.</param>
    /// <param name="messages">Selects the messages.</param>
    /// <param name="words">Selects the words in a message.</param>
    /// <param name="extras">Selects what stands among the words and is none of them.</param>
    public static async Task<IReadOnlyList<Said>> ReadAsync(IPage page, string messages, string words, string extras)
    {
        var json = await page.EvaluateAsync<string>(Script, new[] { messages, words, extras });
        return JsonSerializer.Deserialize<Said[]>(json, JsonSerializerOptions.Web)!;
    }
}
