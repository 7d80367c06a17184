using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Phrases;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Schema.Talk;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Talk;

/// <summary>Return phrases: made on request, shown once, and good to come back with.</summary>
internal static class PhraseEndpoints
{
    public static void MapPhrases(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/phrase", MakeAsync);
        routes.MapPost("/return", ReturnAsync).RequireRateLimiting("phrases");
    }

    private static async Task MakeAsync(HttpContext context, DirectLineGate gate, ConversationRuntime runtime, PhraseKeeper keeper)
    {
        if (await gate.GrantAsync(context, null, begun: true) is not { } grant)
        {
            return;
        }

        var phrase = ReturnPhrases.Make();
        var hash = (await keeper.GetAsync()).Hash(phrase);
        await runtime.TakeAsync(grant.ConversationId, new TurnInput.PhraseMade(hash), context.RequestAborted);
        await context.Response.WriteAsJsonAsync(new ReturnPhrase(phrase), SchemaJson.Default.ReturnPhrase, cancellationToken: context.RequestAborted);
    }

    private static async Task ReturnAsync(
        HttpContext context, ConversationRuntime runtime, DirectLineTokens tokens, PhraseKeeper keeper, IPhraseBook book)
    {
        if (await RequestBody.ReadAsync(context, SchemaJson.Default.ReturnRequest) is not { } request)
        {
            return;
        }

        var hash = (await keeper.GetAsync()).Hash(request.Phrase ?? string.Empty);
        if (hash is null
            || await book.FindAsync(hash, context.RequestAborted) is not { } id
            || await runtime.TakeAsync(id, new TurnInput.Returned(), context.RequestAborted) is not TurnReceipt.Stored stored)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status404NotFound, "PhraseUnknown", "No conversation has this phrase, or it has been erased since.");
            return;
        }

        var grant = new DirectLineGrant(id, null, stored.State.TokenEpoch);
        var answer = new DirectLineConversation(
            id, await tokens.TokenAsync(grant), tokens.LifeInSeconds, null, Watermarks.Write(Math.Max(0, stored.Number - 1)));
        await context.Response.WriteAsJsonAsync(answer, SchemaJson.Default.DirectLineConversation, cancellationToken: context.RequestAborted);
    }
}
