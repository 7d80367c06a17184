using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Cells;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Lets in who has a token of the conversation or a secret, and answers everyone else.</summary>
internal sealed class DirectLineGate(DirectLineTokens tokens, ConversationRuntime runtime, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token's grant; null after the refusal has been written.</summary>
    /// <param name="context">The request.</param>
    /// <param name="conversationId">The conversation of the address; null where the address names none.</param>
    /// <param name="begun">True when the conversation must exist already.</param>
    public async Task<DirectLineGrant?> GrantAsync(HttpContext context, string? conversationId, bool begun)
    {
        if (Credential(context) is not { } credential)
        {
            await AskForCredentialAsync(context, "TOKEN");
            return null;
        }

        var grant = await tokens.ReadTokenAsync(credential);
        if (grant is null && conversationId is not null && IsSecret(credential))
        {
            grant = await GrantBySecretAsync(conversationId, context.RequestAborted);
        }

        if (grant is null || (conversationId is not null && grant.ConversationId != conversationId))
        {
            // One answer for "expired", "altered" and "another conversation's": nobody learns which conversations exist.
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "TokenExpired", "This token does not open this conversation, or not any more. Start a new conversation.");
            return null;
        }

        return await IsAliveAsync(context, grant, begun) ? grant : null;
    }

    /// <summary>True when the caller has one of the configured secrets.</summary>
    public bool HasSecret(HttpContext context) => Credential(context) is { } credential && IsSecret(credential);

    /// <summary>True when the caller has one of the configured secrets; false after the refusal has been written.</summary>
    public async Task<bool> AdmitSecretAsync(HttpContext context)
    {
        if (HasSecret(context))
        {
            return true;
        }

        await (Credential(context) is null
            ? AskForCredentialAsync(context, "SECRET")
            : ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "BadSecret", "Tokens are made with a secret of this service: Authorization: Bearer SECRET."));
        return false;
    }

    private static Task AskForCredentialAsync(HttpContext context, string credential)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorAnswers.Write(context, StatusCodes.Status401Unauthorized, "MissingCredential", $"Send the header Authorization: Bearer {credential}.");
    }

    private static string? Credential(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        return header is { Length: > 7 } && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..] : null;
    }

    private bool IsSecret(string credential)
    {
        var sent = Encoding.UTF8.GetBytes(credential);
        return options.Value.Secrets.Any(s => CryptographicOperations.FixedTimeEquals(sent, Encoding.UTF8.GetBytes(s)));
    }

    private async Task<DirectLineGrant?> GrantBySecretAsync(string conversationId, CancellationToken cancellationToken) =>
        await runtime.ViewAsync(conversationId, cancellationToken) is { } view
            ? new DirectLineGrant(conversationId, null, view.State.TokenEpoch) { BySecret = true }
            : null;

    private async Task<bool> IsAliveAsync(HttpContext context, DirectLineGrant grant, bool begun)
    {
        var view = await runtime.ViewAsync(grant.ConversationId, context.RequestAborted);
        if (view is null && begun)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status404NotFound, "ConversationNotFound", "This conversation has not been started, or has been erased.");
            return false;
        }

        if (view is not null && view.State.TokenEpoch != grant.Epoch)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "TokenExpired", "This conversation was left. Start a new one, or come back with the return phrase.");
            return false;
        }

        return true;
    }
}
