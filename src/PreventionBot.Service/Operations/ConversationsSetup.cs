using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Service.Operations;

/// <summary>Wires the turn: content, detector, player, hours, runtime.</summary>
internal static class ConversationsSetup
{
    private const int HotConversations = 20_000;

    public static void AddConversations(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HelplineOptions>().BindConfiguration("Helpline").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(Hours(builder.Configuration.GetSection("Helpline").Get<HelplineOptions>() ?? new HelplineOptions()));
        var options = builder.Configuration.GetSection("Content").Get<ContentOptions>() ?? new ContentOptions();
        var content = Content.Read(options.Folder);
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton(content.Book);
        builder.Services.AddSingleton(new Player(content.Book, content.Lexicon.Respell));
        builder.Services.AddSingleton(new SignalDetector(content.Lexicon));
        builder.Services.AddSingleton(services => TurnPipeline.For(
            services.GetRequiredService<SignalDetector>().Assess,
            services.GetRequiredService<Player>(),
            services.GetRequiredService<Book>()));
        builder.Services.AddSingleton<IDoorbell, InProcessDoorbell>();
        builder.Services.AddSingleton(new ConversationCells(HotConversations));
        builder.Services.AddSingleton<ConversationRuntime>();
        builder.Services.AddSingleton<QueueBoard>();
    }

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
