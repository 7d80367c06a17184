using System.Collections.Concurrent;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>
/// The only writer: one thread that takes whatever is queued, up to a limit, commits it in one transaction with one
/// fsync, and only then completes the tasks. Under load many turns share a commit; alone, a turn waits for nobody.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostJobsInABatch = 1024;

    private readonly SqliteConnection _connection;
    private readonly BlockingCollection<IJob> _jobs = new(8192);
    private readonly Thread _thread;

    public SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        // Checkpoints are made elsewhere, so that no turn waits for one.
        _connection.Execute("PRAGMA wal_autocheckpoint=0");
        _thread = new Thread(Work) { IsBackground = true, Name = "sqlite-writer" };
        _thread.Start();
    }

    /// <summary>Queues work; the task completes when its transaction is durable.</summary>
    /// <exception cref="LogUnavailableException">The transaction failed, and nothing of it was kept; or the writer has too much to do.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> work)
    {
        var job = new Job<T>(work);
        return !_jobs.IsAddingCompleted && _jobs.TryAdd(job)
            ? job.Done
            : throw new LogUnavailableException("The store has more to write than it can take now. Try again in a moment.");
    }

    public void Dispose()
    {
        _jobs.CompleteAdding();
        _thread.Join();
        _jobs.Dispose();
        _connection.Dispose();
    }

    private void Work()
    {
        var batch = new List<IJob>(MostJobsInABatch);
        foreach (var first in _jobs.GetConsumingEnumerable())
        {
            batch.Clear();
            batch.Add(first);
            while (batch.Count < MostJobsInABatch && _jobs.TryTake(out var next))
            {
                batch.Add(next);
            }

            Commit(batch);
        }
    }

    private void Commit(List<IJob> batch)
    {
        try
        {
            _connection.Prepare("BEGIN IMMEDIATE").Run();
            foreach (var job in batch)
            {
                job.Run(_connection);
            }

            _connection.Prepare("COMMIT").Run();
        }
#pragma warning disable CA1031 // The thread must outlive any failure: it is passed on to everyone who waits.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            RollBack();
            batch.ForEach(job => job.Fail(failure as LogUnavailableException
                ?? new LogUnavailableException("The store could not commit.", failure)));
            return;
        }

        batch.ForEach(static job => job.Complete());
    }

    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (LogUnavailableException)
        {
            // SQLite has rolled back by itself (disk full, input/output error): there is nothing left to undo.
        }
    }

    private interface IJob
    {
        void Run(SqliteConnection connection);

        void Complete();

        void Fail(Exception failure);
    }

    private sealed class Job<T>(Func<SqliteConnection, T> work) : IJob
    {
        // Continuations must not run on the writer's thread: they would hold up every other turn.
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T> Done => _done.Task;

        public void Run(SqliteConnection connection) => _result = work(connection);

        public void Complete() => _done.SetResult(_result!);

        public void Fail(Exception failure) => _done.SetException(failure);
    }
}
