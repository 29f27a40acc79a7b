using System.Collections.Immutable;
using System.Diagnostics;
using DocPipeline.Store;

namespace DocPipeline.Web.Seeing;

/// <summary>Figures about the work, as the store has them, and about this process.</summary>
internal sealed class WorkMetrics(Database database, IReviewDesk desk)
{
    public async Task<ImmutableArray<Metric>> ReadAsync(CancellationToken cancellation)
    {
        var counted = await database.ReadAsync(async session => ImmutableArray.Create(
            await CountAsync(session, "docpipeline_submissions", "Submissions by state and outcome.", ["state", "outcome"],
                Sql.Of($"select state, coalesce(outcome, ''), count(*) from submission group by 1, 2 order by 1, 2"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_steps_open", "Steps waiting or under way, by kind and lane.", ["kind", "lane"],
                Sql.Of($"select kind, case lane when 0 then 'interactive' else 'archive' end, count(*) from task where state = 'open' group by 1, 2 order by 1, 2"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_steps_done_total", "Steps done, by kind.", ["kind"],
                Sql.Of($"select kind, count(*) from task where state = 'done' group by 1 order by 1"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_pages_total", "Pages of booklets that were surveyed.", [],
                Sql.Of($"select coalesce(sum(pages), 0) from submission"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_scans_recognised_total", "Pictures recognised.", [],
                Sql.Of($"select coalesce(sum(count), 0) from task where kind = 'read' and state = 'done'"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_step_retries_total", "Times a step was begun again.", [],
                Sql.Of($"select coalesce(sum(case when attempt > 1 then attempt - 1 else 0 end), 0) from task"), cancellation).ConfigureAwait(false),
            await CountAsync(session, "docpipeline_pages_set_aside", "Pages set aside because their children died over them.", [],
                Sql.Of($"select count(*) from page_death where deaths >= {DocPipeline.Store.Tasks.StepEnd.DeathsOfPage}"), cancellation).ConfigureAwait(false)),
            cancellation).ConfigureAwait(false);
        using var self = Process.GetCurrentProcess();
        return
        [
            .. counted,
            .. desk.Metrics(),
            Metric.Of("process_cpu_seconds_total", "Processor time of this process, without its children.", self.TotalProcessorTime.TotalSeconds),
            .. ControlGroup.CpuSeconds() is { } seconds
                ? [Metric.Of("docpipeline_cgroup_cpu_seconds_total", "Processor time of the control group this process runs in: under systemd, of the unit with everything it starts.", seconds)]
                : ImmutableArray<Metric>.Empty,
            Metric.Of("process_resident_memory_bytes", "Resident memory of this process.", self.WorkingSet64),
        ];
    }

    private static async Task<Metric> CountAsync(
        DatabaseSession session, string name, string help, ImmutableArray<string> labels, Sql query, CancellationToken cancellation) => new(
        name,
        help,
        await session.ListAsync(
            query,
            row => (string.Join(',', labels.Select((label, column) => $"{label}=\"{row.GetString(column)}\"")), (double)row.GetInt64(labels.Length)),
            cancellation).ConfigureAwait(false));
}
