using System.Text;
using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>An append, encrypted and ready to be written inside the writer's transaction.</summary>
internal sealed class SqliteAppend
{
    private const string FindClient = "SELECT number FROM activities WHERE conversation = ?1 AND client_key = ?2";
    private const string Move =
        "UPDATE conversations SET version = version + 1, last_number = ?1, state = ?2, mode = ?3, severity = ?4, since = ?5, owner = ?6, "
        + "touched_hour = ?7, phrase_hash = COALESCE(?8, phrase_hash), sent = COALESCE(sent, ?11) WHERE id = ?9 AND version = ?10";
    private const string Add = "INSERT INTO activities(conversation, number, client_key, payload, notes) VALUES(?1, ?2, ?3, ?4, ?5)";

    private readonly Append _append;
    private readonly long _row;
    private readonly byte[] _state;
    private readonly (long Number, byte[]? ClientKey, byte[] Payload, byte[]? Notes)[] _activities;
    private readonly byte[]? _note;
    private readonly long _hour;

    private SqliteAppend(Append append, long hour)
    {
        var conversation = (SqliteConversation)append.Conversation;
        var cipher = conversation.Cipher;
        _append = append;
        _row = conversation.Row;
        _hour = hour;
        _state = cipher.Encrypt(append.State.Span, CipherKind.State, append.ExpectedVersion + 1);
        _note = append.Audit is { } audit ? cipher.Encrypt(Encoding.UTF8.GetBytes(audit.Note), CipherKind.Audit, append.ExpectedVersion + 1) : null;
        _activities = [.. append.Activities.Select(a => (
            a.Number,
            a.ClientId is null ? null : cipher.ClientKey(a.ClientId),
            cipher.Encrypt(a.Payload.Span, CipherKind.Payload, a.Number),
            a.Notes.IsEmpty ? null : cipher.Encrypt(a.Notes.Span, CipherKind.Notes, a.Number)))];
    }

    public static SqliteAppend Encrypt(Append append, long hour) => new(append, hour);

    public AppendResult Run(SqliteConnection connection)
    {
        foreach (var activity in _activities)
        {
            if (activity.ClientKey is { } key && Known(connection, key) is { } number)
            {
                return new AppendResult.Duplicate(number);
            }
        }

        var place = _append.Place;
        var moved = connection.Prepare(Move)
            .Bind(1, _activities.Length > 0 ? _activities[^1].Number : LastNumber(connection))
            .Bind(2, _state).Bind(3, (long)place.Mode).Bind(4, (long)place.Severity)
            .Bind(5, place.Since?.ToUnixTimeMilliseconds()).Bind(6, place.OwnerId).Bind(7, _hour)
            .Bind(8, _append.PhraseHash?.ToArray()).Bind(9, _row).Bind(10, _append.ExpectedVersion)
            .Bind(11, _append.Outbound ? 0 : null).Run();
        if (moved == 0)
        {
            return new AppendResult.Stale();
        }

        var add = connection.Prepare(Add);
        foreach (var (number, clientKey, payload, notes) in _activities)
        {
            add.Bind(1, _row).Bind(2, number).Bind(3, clientKey).Bind(4, payload).Bind(5, notes).Run();
        }

        if (_append.Audit is { } audit)
        {
            connection.Prepare(SqliteAuditTrail.Add)
                .Bind(1, audit.At.ToUnixTimeMilliseconds()).Bind(2, audit.StaffId).Bind(3, _append.Conversation.Id).Bind(4, audit.Number)
                .Bind(5, audit.Reason).Bind(6, _note).Bind(7, _append.ExpectedVersion + 1).Run();
        }

        return new AppendResult.Stored();
    }

    private long? Known(SqliteConnection connection, byte[] key)
    {
        var rows = connection.Prepare(FindClient).Bind(1, _row).Bind(2, key);
        if (!rows.Step())
        {
            return null;
        }

        var number = rows.Int64(0);
        rows.Reset();
        return number;
    }

    private long LastNumber(SqliteConnection connection)
    {
        var rows = connection.Prepare("SELECT last_number FROM conversations WHERE id = ?1").Bind(1, _row);
        var number = rows.Step() ? rows.Int64(0) : 0;
        rows.Reset();
        return number;
    }
}
