using System.ComponentModel;

namespace DocPipeline.Sandbox.Tests;

public sealed class RetryTests
{
    [Theory]
    [InlineData(11, 2, 3)] // no process to give, twice
    [InlineData(12, 1, 2)] // no memory to give, once
    [InlineData(2, 0, 1)]
    public void A_child_is_started_again_where_the_machine_was_short_of_processes_or_memory(int errno, int failures, int starts)
    {
        int started = 0;
        void Start()
        {
            if (started++ < failures)
                throw new Win32Exception(errno);
        }

        StartRetries.Of(TimeSpan.FromMilliseconds(1)).Execute(Start);

        Assert.Equal(starts, started);
    }

    [Theory]
    [InlineData(11, 5)]
    [InlineData(2, 1)] // a tool that is not there is as absent the next time
    [InlineData(13, 1)]
    public void A_start_that_goes_on_failing_fails(int errno, int starts)
    {
        int started = 0;
        void Start()
        {
            started++;
            throw new Win32Exception(errno);
        }

        Assert.Equal(errno, Assert.Throws<Win32Exception>(() => StartRetries.Of(TimeSpan.FromMilliseconds(1)).Execute(Start)).NativeErrorCode);
        Assert.Equal(starts, started);
    }

    [Theory]
    [InlineData(1, false, 2)]
    [InlineData(133, false, 2)] // broke off
    [InlineData(0, false, 2)] // says it is done, and nothing is there
    [InlineData(0, true, 1)]
    [InlineData(1, true, 1)] // complains, but did it
    [InlineData(137, false, 1)] // killed by a limit
    [InlineData(null, false, 1)] // ended for its time
    public void A_tool_is_run_once_more_where_it_broke_off_by_itself_and_left_nothing(int? code, bool isThere, int runs)
    {
        int run = 0;

        ToolRun last = ToolRetries.Of(() => isThere).Execute(() => new ToolRun([], $"{++run}", code));

        Assert.Equal(runs, run);
        Assert.Equal($"{runs}", last.Complaint);
    }
}
