using System.Diagnostics;
using System.Text;

namespace DocPipeline.Sandbox.Tests;

public sealed class ChildLauncherTests
{
    private static readonly ChildLauncher Held = new(new SandboxOptions());
    private static readonly ChildLauncher Limited = new(new SandboxOptions(AllowNamespaces: false));

    [Fact]
    public async Task Hands_the_child_what_is_written_to_it_and_takes_what_it_answers()
    {
        foreach (var launcher in new[] { Held, Limited })
            Assert.Equal("[line]", (await RunAsync(launcher, "read x; echo \"[$x]\"", input: "line\n")).Output);
    }

    [Fact]
    public async Task Shows_the_child_nothing_of_the_machine_but_what_was_bound()
    {
        if (Held.Confinement != Confinement.Namespaces)
            Assert.Skip("namespaces are refused here");
        var secret = Path.GetTempFileName();
        try
        {
            var answer = await RunAsync(Held, $"test -e {secret} && echo seen; test -e /root && echo home; ls /etc /home /tmp 2>&1 | tr '\\n' ' '");
            Assert.DoesNotContain("seen", answer.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("home", answer.Output.Replace("/home", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("passwd", answer.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public async Task Gives_the_child_no_network_and_only_its_own_processes()
    {
        if (Held.Confinement != Confinement.Namespaces)
            Assert.Skip("namespaces are refused here");
        var answer = await RunAsync(Held, "tail -n +3 /proc/net/dev | grep -cv 'lo:'; ls /proc | grep -cE '^[0-9]+$'");
        var counts = answer.Output.Split('\n');
        Assert.Equal("0", counts[0]);
        Assert.InRange(int.Parse(counts[1], System.Globalization.CultureInfo.InvariantCulture), 1, 8);
    }

    [Fact]
    public async Task Gives_the_child_only_the_environment_named()
    {
        foreach (var launcher in new[] { Held, Limited })
            Assert.DoesNotContain("HOME=/root", (await RunAsync(launcher, "export -p")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_child_write_nowhere_but_in_its_own_temporary_folder()
    {
        if (Held.Confinement != Confinement.Namespaces)
            Assert.Skip("namespaces are refused here");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var answer = await RunAsync(
                Held, $"echo x > {folder.FullName}/escaped; echo x > /usr/lib/escaped; echo x > /tmp/own && cat /tmp/own", new Bind(folder.FullName));
            Assert.Equal("x", answer.Output);
            Assert.Empty(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Ends_a_child_that_uses_up_its_processor_time()
    {
        foreach (var launcher in new[] { Held, Limited })
        {
            var clock = Stopwatch.StartNew();
            var answer = await RunAsync(launcher, "while :; do :; done", limits: new ChildLimits(CpuSeconds: 1, CpuSecondsAtMost: 1));
            Assert.True(answer.ExitCode > 128, $"{answer}");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
        }
    }

    [Fact]
    public async Task Refuses_a_child_more_memory_than_agreed()
    {
        foreach (var launcher in new[] { Held, Limited })
        {
            var answer = await RunAsync(
                launcher, "x=$(head -c 200000000 /dev/zero | tr '\\0' 'x'); echo survived", limits: new ChildLimits(MemoryBytes: 64 << 20));
            Assert.DoesNotContain("survived", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keeps_no_more_of_a_childs_complaints_than_a_message_needs()
    {
        var answer = await RunAsync(Held, "head -c 1000000 /dev/zero | tr '\\0' 'x' >&2; echo done");
        Assert.Equal("done", answer.Output);
        Assert.InRange(answer.Complaint.Length, 1, 4096);
    }

    [Fact]
    public async Task Kills_the_whole_tree()
    {
        foreach (var launcher in new[] { Held, Limited })
        {
            var marker = Guid.NewGuid().ToString("N");
            using (var child = launcher.Start(Shell($"sh -c 'sleep 300; echo {marker}' & sh -c 'sleep 300; echo {marker}' & echo up; wait")))
            {
                using StreamReader answers = new(child.Output);
                Assert.Equal("up", await answers.ReadLineAsync(TestContext.Current.CancellationToken));
                Assert.NotEmpty(Running(marker));
            }
            for (var i = 0; i < 100 && Running(marker).Any(); i++)
                await Task.Delay(50, TestContext.Current.CancellationToken);
            Assert.Empty(Running(marker));
        }
    }

    [Fact]
    public async Task Leaves_nothing_behind_of_a_child_that_is_ended_before_it_has_begun()
    {
        var marker = Guid.NewGuid().ToString("N");
        for (var i = 0; i < 40; i++)
        {
            var child = Held.Start(Shell($"sleep 300; echo {marker}"));
            await Task.Delay(i / 4, TestContext.Current.CancellationToken);
            await Task.Run(child.Dispose, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }

        for (var i = 0; i < 100 && Running(marker).Any(); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Empty(Running(marker));
    }

    [Fact]
    public async Task Keeps_a_child_alive_longer_than_any_thread_of_the_pool()
    {
        // A child told to die with its parent dies with the thread that started it; idle pool threads end after some 20 s.
        using var child = await Task.Run(() => Held.Start(Shell("sleep 40; echo alive")), TestContext.Current.CancellationToken);
        using StreamReader answers = new(child.Output);
        Assert.Equal("alive", await answers.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Says_why_namespaces_are_not_used()
    {
        ChildLauncher launcher = new(new SandboxOptions(Bubblewrap: "/nowhere/bwrap"));
        Assert.Equal(Confinement.LimitsOnly, launcher.Confinement);
        Assert.Contains("/nowhere/bwrap", launcher.WhyLimitsOnly, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Running(string marker) => Directory.EnumerateDirectories("/proc")
        .Select(folder => Path.Combine(folder, "cmdline"))
        .Where(file =>
        {
            try
            {
                return File.ReadAllText(file).Contains(marker, StringComparison.Ordinal);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        });

    private static ChildCommand Shell(string script, ChildLimits? limits = null, params Bind[] binds) => new(
        "/bin/sh", ["-c", script], [new Bind("/usr/bin"), .. binds], ["PATH=/usr/bin"], limits ?? new ChildLimits());

    private static Task<Answer> RunAsync(ChildLauncher launcher, string script, params Bind[] binds) =>
        RunAsync(launcher, script, "", null, binds);

    private static async Task<Answer> RunAsync(
        ChildLauncher launcher, string script, string input = "", ChildLimits? limits = null, params Bind[] binds)
    {
        using var child = launcher.Start(Shell(script, limits, binds));
        await child.Input.WriteAsync(Encoding.UTF8.GetBytes(input), TestContext.Current.CancellationToken);
        child.EndInput();
        using StreamReader output = new(child.Output);
        var text = await output.ReadToEndAsync(TestContext.Current.CancellationToken);
        var code = child.End(TimeSpan.FromSeconds(30))!.Value;
        return new Answer(text.Trim(), child.Complaint(), code);
    }

    private sealed record Answer(string Output, string Complaint, int ExitCode);
}
