using DocPipeline.Domain;

namespace DocPipeline.Host.Cli;

/// <summary>
/// Runs one command, or one submission of a batch, and turns whatever goes wrong into a number and a line. The one place where
/// everything is caught: the caller never gets a stack, and a batch goes on with the next.
/// </summary>
internal static class Guarded
{
    public static async Task<(ExitCode Code, string? Reason)> RunAsync(Func<Task<int>> work, Messages messages)
    {
        try
        {
            return ((ExitCode)await work().ConfigureAwait(false), null);
        }
        catch (UnusableInputException unusable)
        {
            return (ExitCode.Unusable, messages.Format("unusable", unusable.Input, unusable.Expected));
        }
#pragma warning disable CA1031 // The one place, as said above.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (ExitCode.InternalFailure, messages.Format("internal-failure", failure.GetType().Name, failure.Message));
        }
    }
}
