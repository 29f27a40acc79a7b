using System.CommandLine;
using System.CommandLine.Parsing;

namespace DocPipeline.Host.Cli;

/// <summary>What is wrong with the arguments, in one line that names it and says what was expected. The library's own words are partly English and break lines.</summary>
internal static class ArgumentError
{
    public static string Of(ParseResult parsed, Messages messages)
    {
        CommandResult at = parsed.CommandResult;
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return at.Command.Subcommands.Count > 0 && !unknown.StartsWith('-')
                ? messages.Format("argument.no-verb", unknown, VerbsOf(at.Command))
                : messages.Format("argument.unknown", unknown);
        }

        if (at.Command.Subcommands.Count > 0)
            return messages.Format("argument.verb-missing", VerbsOf(at.Command));
        ParseError error = parsed.Errors[0];
        if (error.SymbolResult is OptionResult { Tokens.Count: 0, IdentifierToken: not null } option)
            return messages.Format("argument.value-missing", option.Option.Name);
        if (at.Command.Options.FirstOrDefault(o => o.Required && at.GetResult(o)?.IdentifierToken is null) is { } missing)
            return messages.Format("argument.option-missing", missing.Name, missing.HelpName);
        if (at.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && at.GetResult(a) is not { Tokens.Count: > 0 }) is { } argument)
            return messages.Format("argument.missing", argument.Name);
        return string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Refuses what is not one of a few words.</summary>
    public static void AcceptOnly(Option option, Messages messages, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
                result.AddError(messages.Format("argument.one-of", option.Name, token.Value, string.Join(", ", words)));
        });
    }

    private static string VerbsOf(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));
}
