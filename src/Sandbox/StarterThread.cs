using System.Collections.Concurrent;

namespace DocPipeline.Sandbox;

/// <summary>
/// The one thread that starts children. A child told to die with its parent dies with the <em>thread</em> that started it,
/// and pool threads end after some twenty idle seconds; this one never does.
/// </summary>
internal static class StarterThread
{
    private static readonly BlockingCollection<Action> Requests = Begin();

    /// <summary>Runs the work on the starter thread and returns its result, or throws what it threw.</summary>
    public static T Run<T>(Func<T> work)
    {
        TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Requests.Add(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception failure) when (failure is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                done.SetException(failure);
            }
        });
        return done.Task.GetAwaiter().GetResult();
    }

    private static BlockingCollection<Action> Begin()
    {
        BlockingCollection<Action> requests = [];
        new Thread(() =>
        {
            foreach (var request in requests.GetConsumingEnumerable())
                request();
        })
        { IsBackground = true, Name = "child starter" }.Start();
        return requests;
    }
}
