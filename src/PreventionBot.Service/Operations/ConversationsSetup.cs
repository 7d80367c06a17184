using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Masking;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Detection.Semantics;
using PreventionBot.Service.Publishing;

namespace PreventionBot.Service.Operations;

/// <summary>Wires the turn: detector, hours, runtime.</summary>
internal static class ConversationsSetup
{
    private const int HotConversations = 20_000;

    public static void AddConversations(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HelplineOptions>().BindConfiguration("Helpline").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(Hours(builder.Configuration.GetSection("Helpline").Get<HelplineOptions>() ?? new HelplineOptions()));
        builder.Services.AddSingleton(services => services.GetRequiredService<Content>().Detector);
        builder.Services.AddSingleton(services => Pipeline(services.GetRequiredService<SignalDetector>(), services.GetService<SemanticReading>()));
        builder.Services.AddSingleton<IDoorbell, InProcessDoorbell>();
        builder.Services.AddSingleton(new ConversationCells(HotConversations));
        builder.Services.AddSingleton<ConversationRuntime>();
        // Made here and not when first asked for: its models take a moment to build.
        builder.Services.AddSingleton(new Masker(TimeProvider.System));
        builder.Services.AddSingleton<QueueBoard>();
    }

    /// <summary>With an encoder, what it hears is joined before messages are weighed with those before them.</summary>
    private static TurnPipeline Pipeline(SignalDetector detector, SemanticReading? encoder) => encoder is null
        ? TurnPipeline.For(detector.Assess, detector.Follow)
        : TurnPipeline.For(message => encoder.Raise(message, detector.Assess(message)), detector.Follow);

    private static HelplineHours Hours(HelplineOptions options)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out var zone))
        {
            throw new StartRefusedException(
                $"Helpline:TimeZone '{options.TimeZone}' is not known here: expected an IANA name such as 'Europe/Paris' (and the tzdata package).");
        }

        try
        {
            return new HelplineHours(zone, options.Hours.SelectMany(OpeningWindow.Parse));
        }
        catch (FormatException wrong)
        {
            throw new StartRefusedException("Helpline:Hours: " + wrong.Message);
        }
    }
}
