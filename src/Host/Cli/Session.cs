using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Ingest;

namespace DocPipeline.Host.Cli;

/// <summary>What every verb has: the terminal, the language, where the packs lie, and the options that hold for several.</summary>
internal sealed class Session
{
    public Session(Terminal terminal, Messages messages)
    {
        Terminal = terminal;
        Messages = messages;
        LanguageOption = new Option<string>("--lang") { Description = messages["help.lang"], Recursive = true };
        ArgumentError.AcceptOnly(LanguageOption, messages, "zh", "en");
        JsonOption = new Option<bool>("--json") { Description = messages["help.json"], Recursive = true };
    }

    public Terminal Terminal { get; }

    public Messages Messages { get; }

    public Option<string> LanguageOption { get; }

    public Option<bool> JsonOption { get; }

    public Home Home() => Host.Home.Find(AppContext.BaseDirectory)
        ?? throw new UnusableInputException(AppContext.BaseDirectory, Messages["home.expected"]);

    public Packs Packs() => new(Home().Seeds, Messages);

    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="cache">Folder of pages read before, or null.</param>
    /// <param name="noPixelCheck">True leaves the text layer unquestioned.</param>
    public ReadingOptions Reading(ReadingProgress? progress, string? cache, bool noPixelCheck = false) => new()
    {
        Language = Messages.Language,
        Progress = progress,
        CacheFolder = cache,
        PixelChecks = noPixelCheck ? 0 : new ReadingOptions().PixelChecks,
        EnginesFolder = Host.Home.Find(AppContext.BaseDirectory)?.Engines,
    };

    public ReadingProgress? StartProgress(ParseResult parsed) =>
        parsed.GetValue(JsonOption) ? null : new ReadingProgress(Terminal, Messages);

    public Option<bool> NoPixelCheckOption() => new("--no-pixel-check") { Description = Messages["check.no-pixel-check"] };

    public Option<int> WorkersOption() => new("--workers")
    {
        Description = Messages["check.workers"],
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int workers) && workers is >= 1 and <= 256)
                return workers;
            argument.AddError(Messages["workers.expected"]);
            return 0;
        },
    };
}
