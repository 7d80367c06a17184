using PreventionBot.Conversations.Publishing;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Service.Publishing;

/// <summary>Wires the scripts: the folder that ships, the store of what was published, the shelf with what is live.</summary>
internal static class PublishingSetup
{
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>().BindConfiguration("Content").ValidateDataAnnotations().ValidateOnStart();
        var options = builder.Configuration.GetSection("Content").Get<ContentOptions>() ?? new ContentOptions();
        builder.Services.AddSingleton(Content.Read(options.Folder));
        builder.Services.AddSingleton<IScriptStore, SqliteScriptStore>();
        builder.Services.AddSingleton(services => Shelf(services.GetRequiredService<Content>()));
        builder.Services.AddSingleton<FirstBook>();
        builder.Services.AddSingleton<ScriptWatch>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ScriptWatch>());
    }

    /// <summary>Puts the first book on the shelf and waits for the signals; without them, no call could be answered.</summary>
    public static async Task FillBookshelfAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<ScriptWatch>().FillAsync(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<Content>().Loading;
    }

    // Asked for the detector only when somebody writes: the shelf is filled while the signals are still being read.
    private static Bookshelf Shelf(Content content) => new(message => content.Detector.Lexicon.Respell(message));
}
