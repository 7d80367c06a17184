using PreventionBot.Conformance.Tests.Clients;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Conformance.Tests;

/// <summary>Microsoft's own Direct Line client, unmodified, holds whole conversations; what it does is written in tests/clients/cases.</summary>
public sealed class DirectLineClientTests(SharedService shared) : IClassFixture<SharedService>
{
    public static TheoryData<string> Cases => [.. ClientScript.Names("directline.mjs")];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Microsofts_client_holds_its_conversation(string name)
    {
        var outcome = await ClientScript.RunAsync("directline.mjs", name, shared.Service);

        Assert.True(outcome.Passed, outcome.Output);
    }
}
