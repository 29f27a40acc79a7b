using System.CommandLine;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline serve</c>: takes submissions in and works on them, until told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(Session session)
    {
        var serving = new Serving.ServingRun(session, isWorker: false);
        var command = new Command("serve", session.Messages["help.serve"]);
        serving.Options.AddTo(command);
        command.SetAction(serving.RunAsync);
        return command;
    }
}
