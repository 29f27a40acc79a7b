using DocPipeline.Store.Submissions;
using DocPipeline.Store.Tasks;

namespace DocPipeline.Work.Cluster;

/// <summary>The queues. Quorum queues know no priorities, so each lane is a queue of its own, and a free worker looks into them in this order.</summary>
internal static class WorkQueue
{
    public const string Exchange = "docpipeline";
    public const string DeadExchange = "docpipeline.dead";
    public const string Dead = "docpipeline.dead";

    /// <summary>What is nearly done first, and the interactive lane before the archive.</summary>
    public static readonly string[] InOrder = ["judge.interactive", "read.interactive", "judge.archive", "read.archive"];

    public static string Of(TaskKind kind, Lane lane) => (kind, lane) switch
    {
        (TaskKind.Judge, Lane.Interactive) => InOrder[0],
        (_, Lane.Interactive) => InOrder[1],
        (TaskKind.Judge, _) => InOrder[2],
        _ => InOrder[3],
    };
}
