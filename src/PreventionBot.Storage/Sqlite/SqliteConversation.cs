using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>A conversation with its row and its key.</summary>
internal sealed class SqliteConversation(string id, long row, ConversationCipher cipher) : StoredConversation(id)
{
    public long Row { get; } = row;

    public ConversationCipher Cipher { get; } = cipher;
}
