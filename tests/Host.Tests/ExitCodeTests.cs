using DocPipeline.Domain;
using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Tests;

public sealed class ExitCodeTests
{
    [Fact]
    public void Numbers_are_those_other_programs_rely_on() => Assert.Equal(
        [(ExitCode.Ready, 0), (ExitCode.Discrepancies, 1), (ExitCode.NeedsReview, 2), (ExitCode.Unusable, 3), (ExitCode.InternalFailure, 4)],
        Enum.GetValues<ExitCode>().Select(code => (code, (int)code)));

    [Fact]
    public void Every_verdict_has_its_exit_code_and_its_word_in_the_report() => Assert.Equal(
        [(ExitCode.Ready, "ready"), (ExitCode.Discrepancies, "discrepancies"), (ExitCode.NeedsReview, "needs-review")],
        Enum.GetValues<Verdict>().Select(verdict => (CheckCommand.CodeOf(verdict), ReportSummary.WordOf(verdict))));
}
