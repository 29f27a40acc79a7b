using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace DocPipeline.Host.Cli;

/// <summary>Reads the arguments, runs one verb, and turns what became of it into an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var messages = new Messages(LanguageOf(arguments));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(messages.Language.Name == "en" ? "en" : "zh-Hans");
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        Command root = Describe(new Session(terminal, messages));
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            terminal.Note(ArgumentError.Of(parsed, messages));
            terminal.Note(messages["usage.hint"]);
            return (int)ExitCode.Unusable;
        }

        return (int)await RunAsync(parsed, terminal, messages).ConfigureAwait(false);
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed, Terminal terminal, Messages messages)
    {
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false, Output = terminal.Results, Error = terminal.Results,

            // After a signal: a service gives back what is in hand; everything else only has to leave things as they were.
            ProcessTerminationTimeout = parsed.CommandResult.Command.Name is "serve" or "worker" ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(2),
        };
        var (code, reason) = await Guarded.RunAsync(() => parsed.InvokeAsync(configuration), messages).ConfigureAwait(false);
        if (reason is not null)
            terminal.Note(reason);
        return code;
    }

    private static Command Describe(Session session)
    {
        Messages messages = session.Messages;
        var root = new Command("docpipeline", messages["help.root"])
        {
            new HelpOption(),
            session.LanguageOption,
            session.JsonOption,
            CheckCommand.Create(session),
            ExtractCommand.Create(session),
            BatchCommand.Create(session),
            DiffCommand.Create(session),
            DemoCommand.Create(session),
            ExplainCommand.Create(session),
            ProgrammesCommand.Create(session),
            CacheCommand.Create(session),
            ServeCommand.Create(session),
            WorkerCommand.Create(session),
            TokenCommand.Create(session),
            AuditCommand.Create(session),
            DoctorCommand.Create(session),
        };
        return root;
    }

    // Help and errors are in the language asked for too, so it must be known before the arguments are parsed.
    private static CultureInfo LanguageOf(string[] arguments)
    {
        int at = Array.IndexOf(arguments, "--lang");
        bool english = arguments.Contains("--lang=en") || (at >= 0 && at + 1 < arguments.Length && arguments[at + 1] == "en");
        return CultureInfo.GetCultureInfo(english ? "en" : "zh");
    }
}
