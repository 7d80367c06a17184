using Azure.Core;
using Azure.Core.Pipeline;

namespace PreventionBot.Service.Opinions;

/// <summary>Adds the resource's key to each try; Azure.Core's own policy for it is not public.</summary>
internal sealed class KeyPolicy(string key) : HttpPipelineSynchronousPolicy
{
    private const string Header = "Ocp-Apim-Subscription-Key";

    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(Header, key);
}
