using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using PreventionBot.Conversations.Opinions;
using PreventionBot.Service.Opinions;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Tests.Opinions;

/// <summary>The parts of second opinions one by one: breaker, budget, queue, settings.</summary>
public sealed class OpinionPartsTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 23, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_breaker_opens_after_failures_in_a_row_and_lets_one_try_after_its_rest()
    {
        var breaker = new CircuitBreaker(2, TimeSpan.FromMinutes(1), _clock);
        Assert.False(breaker.Failed());
        breaker.Succeeded();
        Assert.False(breaker.Failed());
        Assert.True(breaker.TryEnter());
        Assert.True(breaker.Failed());
        Assert.False(breaker.TryEnter());

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(breaker.TryEnter());
        Assert.False(breaker.TryEnter());
        Assert.True(breaker.Failed());
        Assert.False(breaker.TryEnter());

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(breaker.TryEnter());
        breaker.Left();
        Assert.True(breaker.TryEnter());
        breaker.Succeeded();
        Assert.True(breaker.TryEnter() && breaker.TryEnter());
    }

    [Fact]
    public void A_new_day_has_a_new_budget()
    {
        var budget = new DailyBudget(2, _clock);

        Assert.True(budget.TrySpend() && budget.TrySpend());
        Assert.False(budget.TrySpend());
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.True(budget.TrySpend());
    }

    [Fact]
    public async Task A_full_queue_lets_go_of_what_comes_and_counts_it()
    {
        using var metrics = new OpinionMetrics();
        using var counted = new MeterListener();
        var outcomes = new List<string>();
        counted.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == OpinionMetrics.Meter)
                listener.EnableMeasurementEvents(instrument);
        };
        counted.SetMeasurementEventCallback<long>((_, _, tags, _) => outcomes.Add(string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
        counted.Start();
        var queue = new OpinionQueue(2, metrics);

        foreach (var number in Enumerable.Range(1, 5))
        {
            queue.Consider(new HeardMessage("a", number, "mots", "fr"));
        }

        Assert.Equal(["outcome=dropped", "outcome=dropped", "outcome=dropped"], outcomes);
        await using var waiting = queue.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await waiting.MoveNextAsync());
        Assert.Equal(1, waiting.Current.Number);
    }

    [Theory]
    [InlineData("https://francecentral.api.cognitive.microsoft.com", false)]
    [InlineData("https://westeurope.api.cognitive.microsoft.com/", false)]
    [InlineData("https://mon-asso.cognitiveservices.azure.com", false, "mon-asso.cognitiveservices.azure.com")]
    [InlineData("http://127.0.0.1:5001", true)]
    public void An_address_in_the_union_or_one_that_was_allowed_is_taken(string endpoint, bool isDevelopment, params string[] allowed) =>
        Assert.Equal(new Uri(endpoint), OpinionChecks.Endpoint(Options(endpoint, allowed), isDevelopment));

    [Theory]
    [InlineData(null, true, "Opinions:Endpoint")]
    [InlineData("francecentral", true, "Opinions:Endpoint")]
    [InlineData("https://francecentral.api.cognitive.microsoft.com/language?x=1", false, "without path")]
    [InlineData("http://francecentral.api.cognitive.microsoft.com", true, "not https")]
    [InlineData("http://127.0.0.1:5001", false, "not https")]
    [InlineData("https://127.0.0.1:5001", false, "European Union")]
    [InlineData("https://eastus.api.cognitive.microsoft.com", true, "European Union")]
    [InlineData("https://mon-asso.cognitiveservices.azure.com", false, "AllowedHosts")]
    [InlineData("https://francecentral.api.cognitive.microsoft.com.evil.example", false, "European Union")]
    [InlineData("https://evil.example/francecentral.api.cognitive.microsoft.com", false, "without path")]
    [InlineData("ftp://127.0.0.1", true, "not https")]
    public void Any_other_address_is_refused_in_one_line(string? endpoint, bool isDevelopment, string named)
    {
        var refused = Assert.Throws<StartRefusedException>(() => OpinionChecks.Endpoint(Options(endpoint), isDevelopment));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void Exactly_one_credential_is_needed_and_an_identity_needs_the_resources_own_host()
    {
        const string regional = "https://francecentral.api.cognitive.microsoft.com";
        const string own = "https://mon-asso.cognitiveservices.azure.com";
        Refused(new OpinionOptions { Endpoint = regional }, "exactly one");
        Refused(new OpinionOptions { Endpoint = regional, Key = "k", ManagedIdentity = true }, "exactly one");
        Refused(new OpinionOptions { Endpoint = regional, ManagedIdentity = true }, "own https host");
        var identity = new OpinionOptions { Endpoint = own, ManagedIdentity = true };
        identity.AllowedHosts.Add(new Uri(own).Host);

        Assert.Equal(new Uri(own), OpinionChecks.Endpoint(identity, false));

        static void Refused(OpinionOptions options, string named) =>
            Assert.Contains(named, Assert.Throws<StartRefusedException>(() => OpinionChecks.Endpoint(options, false)).Message, StringComparison.Ordinal);
    }

    private static OpinionOptions Options(string? endpoint, params string[] allowed)
    {
        var options = new OpinionOptions { Endpoint = endpoint, Key = "k" };
        foreach (var host in allowed)
        {
            options.AllowedHosts.Add(host);
        }

        return options;
    }
}
