using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Store;
using DocPipeline.Store.Accounts;
using DocPipeline.Store.Auditing;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline token</c>: what machines are let in with.</summary>
internal sealed class TokenCommand
{
    private const string Actor = "command-line";
    private const int LongestDays = 3650;
    private readonly Session _session;
    private readonly Messages _messages;
    private readonly StoreOptions _store;
    private readonly Option<string> _name;
    private readonly Option<string> _role;
    private readonly Option<string?> _district;
    private readonly Option<int?> _days;
    private readonly Argument<string> _id;

    private TokenCommand(Session session)
    {
        _session = session;
        _messages = session.Messages;
        _store = new StoreOptions(_messages);
        _name = new Option<string>("--name") { Description = _messages["token.name"], HelpName = "NAME", DefaultValueFactory = _ => "token" };
        _role = new Option<string>("--role") { Description = _messages["token.role"], DefaultValueFactory = _ => Role.CityReviewer.Word() };
        ArgumentError.AcceptOnly(_role, _messages, [.. Roles.Words]);
        _district = new Option<string?>("--district") { Description = _messages["token.district"], HelpName = "NAME" };
        _days = new Option<int?>("--days") { Description = _messages["token.days"], HelpName = "N" };
        _days.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days is < 1 or > LongestDays))
                result.AddError(_messages.Format("token.days-expected", LongestDays));
        });
        _id = new Argument<string>("ID") { Description = _messages["token.id"] };
    }

    public static Command Create(Session session)
    {
        var token = new TokenCommand(session);
        Messages messages = session.Messages;
        var create = new Command("create", messages["help.token.create"]) { token._name, token._role, token._district, token._days };
        create.SetAction(token.CreateAsync);
        var list = new Command("list", messages["help.token.list"]);
        list.SetAction(token.ListAsync);
        var revoke = new Command("revoke", messages["help.token.revoke"]) { token._id };
        revoke.SetAction(token.RevokeAsync);
        foreach (Command verb in new[] { create, list, revoke })
            token._store.AddTo(verb);
        return new Command("token", messages["help.token"]) { create, list, revoke };
    }

    private async Task<int> CreateAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Role role = Roles.Find(parsed.GetValue(_role))!.Value;
        string? district = parsed.GetValue(_district);
        if ((role == Role.DistrictReviewer) != district is { Length: > 0 })
            throw new UnusableInputException("--district", _messages["token.district-expected"]);
        Database database = await _store.OpenAsync(parsed, isMade: true, cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            TimeSpan? life = parsed.GetValue(_days) is { } days ? TimeSpan.FromDays(days) : null;
            var (secret, token) = await new TokenStore(database, TimeProvider.System)
                .CreateAsync(parsed.GetValue(_name)!, role, district, life, cancellation).ConfigureAwait(false);
            await AuditAsync(database, "token-created", token.Id, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(_session.JsonOption))
            {
                _session.Terminal.SayJson(json =>
                {
                    json.WriteString("id", token.Id);
                    json.WriteString("token", secret.Text);
                });
            }
            else
            {
                _session.Terminal.Note(_messages.Format("token.created", token.Id));
                _session.Terminal.Say(secret.Text);
            }
        }

        return (int)ExitCode.Ready;
    }

    private async Task<int> ListAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Database database = await _store.OpenAsync(parsed, isMade: false, cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            var table = new TextTable(
                ("id", "ID"), ("name", _messages["token.column-name"]), ("role", _messages["token.column-role"]), ("district", _messages["token.column-district"]),
                ("created", _messages["token.column-created"]), ("ends", _messages["token.column-ends"]), ("revoked", _messages["token.column-revoked"]));
            foreach (AccessToken token in await new TokenStore(database, TimeProvider.System).ListAsync(cancellation).ConfigureAwait(false))
            {
                table.Add(
                    token.Id, token.Name, token.Role.Word(), token.District ?? "", Time(token.CreatedAt), Time(token.EndsAt), Time(token.RevokedAt));
            }

            table.WriteTo(_session.Terminal, parsed.GetValue(_session.JsonOption));
        }

        return (int)ExitCode.Ready;
    }

    private async Task<int> RevokeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        Database database = await _store.OpenAsync(parsed, isMade: false, cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            string id = parsed.GetValue(_id)!;
            if (!await new TokenStore(database, TimeProvider.System).RevokeAsync(id, cancellation).ConfigureAwait(false))
                throw new UnusableInputException(id, _messages["token.id-expected"]);
            await AuditAsync(database, "token-revoked", id, cancellation).ConfigureAwait(false);
            _session.Terminal.Say(_messages.Format("token.revoked", id));
        }

        return (int)ExitCode.Ready;
    }

    private static Task AuditAsync(Database database, string action, string id, CancellationToken cancellation) =>
        new AuditLog(database, TimeProvider.System).AppendAsync(Actor, action, id, null, cancellation);

    private static string Time(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "";
}
