using PreventionBot.Conformance.Tests.Clients;
using PreventionBot.Service.Tests.Opinions;

namespace PreventionBot.Conformance.Tests;

/// <summary>
/// Microsoft's own client of Azure AI Language, unmodified, understands the stub that second opinions are tested
/// against, so that the stub is what it says it is. Its cases are written in tests/clients/language.mjs.
/// </summary>
public sealed class LanguageClientTests
{
    public static TheoryData<string> Cases => [.. ClientScript.Names("language.mjs")];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Microsofts_language_client_understands_the_stub(string name)
    {
        await using var language = await LanguageStub.StartAsync();

        var outcome = await ClientScript.RunAsync("language.mjs", name, language.Address, service: null);

        Assert.True(outcome.Passed, outcome.Output);
    }
}
