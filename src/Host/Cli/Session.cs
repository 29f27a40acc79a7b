using System.CommandLine;

namespace DocPipeline.Host.Cli;

/// <summary>What every verb has: the terminal, the language, and the two options that hold for all of them.</summary>
internal sealed record Session(Terminal Terminal, Messages Messages)
{
    public Option<string> LanguageOption { get; } = Language(Messages);

    public Option<bool> JsonOption { get; } = new("--json") { Description = Messages["help.json"], Recursive = true };

    private static Option<string> Language(Messages messages)
    {
        var option = new Option<string>("--lang") { Description = messages["help.lang"], Recursive = true };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
