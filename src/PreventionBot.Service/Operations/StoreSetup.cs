using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Retention;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Service.Operations;

/// <summary>Wires the store and its keys.</summary>
internal static class StoreSetup
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<StoreOptions>().BindConfiguration("Store").ValidateDataAnnotations().ValidateOnStart();
        var options = builder.Configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
        builder.Services.AddDataProtection().UseKeyRing(
            new DirectoryInfo(options.Keys),
            options.KeyCertificate is { } file ? KeyCertificate.Read(file, options.KeyCertificatePassword) : null);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => KeyRing.Wrapper(services.GetRequiredService<IDataProtectionProvider>()));
        builder.Services.AddSingleton(services => new SqliteStore(
            services.GetRequiredService<IOptions<StoreOptions>>().Value.Path,
            services.GetRequiredService<IKeyWrapper>(),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<IConversationLog, SqliteConversationLog>();
        builder.Services.AddSingleton<IWaitingQueue, SqliteWaitingQueue>();
        builder.Services.AddSingleton<IOutbox, SqliteOutbox>();
        builder.Services.AddSingleton<IPhraseBook, SqlitePhraseBook>();
        builder.Services.AddSingleton<IAuditTrail, SqliteAuditTrail>();
        builder.Services.AddSingleton<ISecretStore, SqliteSecretStore>();
        builder.Services.AddSingleton<IRetention, SqliteRetention>();
        builder.Services.AddHostedService<RetentionWorker>();
    }
}
