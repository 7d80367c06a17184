using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class SqliteConversationLogTests : ConversationLogContract
{
    private readonly TemporaryStore _store = new();

    protected override IConversationLog Log => new SqliteConversationLog(_store.Open);

    protected override IWaitingQueue Queue => new SqliteWaitingQueue(_store.Open);

    protected override IPhraseBook Phrases => new SqlitePhraseBook(_store.Open);

    protected override ISecretStore Secrets => new SqliteSecretStore(_store.Open);

    protected override IAuditTrail Audits => new SqliteAuditTrail(_store.Open);

    protected override IOutbox Outbox => new SqliteOutbox(_store.Open);

    protected override void Later(TimeSpan time) => _store.Clock.Advance(time);

    protected override void Reopen() => _store.Reopen();

    protected override void Dispose(bool disposing) => _store.Dispose();
}
