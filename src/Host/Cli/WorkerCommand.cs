using System.CommandLine;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline worker</c>: one more process of a cluster, on whatever machine.</summary>
internal static class WorkerCommand
{
    public static Command Create(Session session)
    {
        var serving = new Serving.ServingRun(session, isWorker: true);
        var command = new Command("worker", session.Messages["help.worker"]);
        serving.Options.AddTo(command);
        command.SetAction(serving.RunAsync);
        return command;
    }
}
