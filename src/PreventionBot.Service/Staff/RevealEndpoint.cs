using System.Security.Claims;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Staff;

/// <summary>Gives the owner one message as it was written, for a reason, once it is written down who asked and why.</summary>
internal static class RevealEndpoint
{
    private const int ShortestNote = 3;
    private const int LongestNote = 300;

    public static void MapReveal(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/conversations/{id}/messages/{number:long}/reveal", RevealAsync).RequireAuthorization(StaffSetup.Policy);

    private static async Task RevealAsync(HttpContext context, ClaimsPrincipal user, string id, long number, ConversationRuntime runtime)
    {
        if (await RequestBody.ReadAsync(context, SchemaJson.Default.DeskReveal) is not { } asked)
        {
            return;
        }

        if (!RevealReasons.All.Contains(asked.Reason) || asked.Note?.Trim().Length is not (>= ShortestNote and <= LongestNote))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadReason", "A reason of the list is needed, and 3 to 300 characters that say why.");
            return;
        }

        var seen = new TurnInput.Revealed(StaffMember.Of(user).Id, asked.Claim, number, asked.Reason, asked.Note.Trim());
        // Looked for first, so that nothing is written down about what is not there; shown only once it is written down.
        if (await FindAsync(runtime, id, number, context.RequestAborted) is { } original
            && await runtime.TakeAsync(id, seen, context.RequestAborted) is TurnReceipt.Stored)
        {
            await context.Response.WriteAsJsonAsync(original, SchemaJson.Default.DeskOriginal, cancellationToken: context.RequestAborted);
            return;
        }

        // The same answer for what is not there and what is not yours: nobody learns which.
        await ErrorAnswers.Write(context, StatusCodes.Status409Conflict, "NotYours", "This conversation is not yours any more, or the young person wrote no such message.");
    }

    private static async Task<DeskOriginal?> FindAsync(ConversationRuntime runtime, string id, long number, CancellationToken cancellationToken) =>
        number > 0 && (await runtime.ReadAsync(id, number - 1, 1, cancellationToken)) is [var logged] && logged.Number == number
            ? DeskTranscript.Original(logged)
            : null;
}
