using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>
/// Makes and reads tokens and socket tickets: JWTs (HS256) bound to one conversation. Microsoft's clients read the claim
/// <c>user</c>, where there is one; <c>epoch</c> makes every token of a conversation die when the young person leaves.
/// </summary>
internal sealed class DirectLineTokens(ISecretStore secrets, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string TokenAudience = "direct-line";
    private const string TicketAudience = "direct-line-socket";
    private static readonly TimeSpan TicketLife = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly Lazy<Task<SymmetricSecurityKey>> _key = new(async () =>
        new SymmetricSecurityKey(await secrets.GetOrCreateAsync("direct-line-tokens", CancellationToken.None)));

    /// <summary>Life of a token in seconds, as Direct Line tells it.</summary>
    public int LifeInSeconds => (int)options.Value.TokenLife.TotalSeconds;

    public Task<string> TokenAsync(DirectLineGrant grant) => MakeAsync(grant, TokenAudience, options.Value.TokenLife, null);

    /// <summary>A ticket for one socket; each has an id by which a second use is seen.</summary>
    public Task<string> TicketAsync(DirectLineGrant grant, string ticketId) => MakeAsync(grant, TicketAudience, TicketLife, ticketId);

    /// <summary>What a token grants; null when it is expired, altered or none of ours.</summary>
    public Task<DirectLineGrant?> ReadTokenAsync(string token) => ReadAsync(token, TokenAudience);

    /// <summary>What a ticket grants; null when it is expired, altered or none of ours.</summary>
    public Task<DirectLineGrant?> ReadTicketAsync(string ticket) => ReadAsync(ticket, TicketAudience);

    private async Task<string> MakeAsync(DirectLineGrant grant, string audience, TimeSpan life, string? id)
    {
        var claims = new Dictionary<string, object>
        {
            ["conv"] = grant.ConversationId,
            ["epoch"] = grant.Epoch,
        };
        if (grant.UserId is not null)
        {
            claims["user"] = grant.UserId;
        }

        if (id is not null)
        {
            claims["jti"] = id;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            Expires = (clock.GetUtcNow() + life).UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(await _key.Value, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<DirectLineGrant?> ReadAsync(string token, string audience)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAudience = audience,
            ValidateIssuer = false,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await _key.Value,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken jwt }
            && jwt.TryGetPayloadValue("conv", out string conversation)
            && jwt.TryGetPayloadValue("epoch", out int epoch)
            ? new DirectLineGrant(conversation, jwt.TryGetPayloadValue("user", out string user) ? user : null, epoch)
            {
                TicketId = jwt.TryGetPayloadValue("jti", out string id) ? id : null,
            }
            : null;
    }
}
