using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Host.Cli;

/// <summary><c>docpipeline programmes</c>: the packs there are, what one of them asks for, and whether they are well formed.</summary>
internal sealed class ProgrammesCommand(Session session)
{
    private readonly Messages _messages = session.Messages;

    public static Command Create(Session session)
    {
        var programmes = new ProgrammesCommand(session);
        Messages messages = session.Messages;

        var list = new Command("list", messages["help.programmes.list"]);
        list.SetAction(parsed => programmes.List(parsed.GetValue(session.JsonOption)));

        var id = new Argument<string>("ID") { Description = messages["check.programme"] };
        var show = new Command("show", messages["help.programmes.show"]) { id };
        show.SetAction(parsed => programmes.Show(parsed.GetValue(id)!, parsed.GetValue(session.JsonOption)));

        var folder = new Argument<string?>("DIR") { Description = messages["programmes.folder"], Arity = ArgumentArity.ZeroOrOne };
        var validate = new Command("validate", messages["help.programmes.validate"]) { folder };
        validate.SetAction(parsed => programmes.Validate(parsed.GetValue(folder)));

        return new Command("programmes", messages["help.programmes"]) { list, show, validate };
    }

    private void List(bool forPrograms)
    {
        Packs packs = session.Packs();
        var table = new TextTable(
            ("id", _messages["programmes.id"]), ("title", _messages["programmes.title"]), ("criteria", _messages["programmes.criteria"]));
        foreach (Programme programme in packs.Ids.Select(packs.Programme))
            table.Add(programme.Id, programme.Title, programme.Criteria.Length.ToString(CultureInfo.InvariantCulture));
        table.WriteTo(session.Terminal, forPrograms);
    }

    private void Show(string id, bool forPrograms)
    {
        Programme programme = session.Packs().Programme(id);
        if (!forPrograms)
        {
            session.Terminal.Say($"{programme.Id}  {programme.Title}");
            session.Terminal.Say(_messages.Format(
                "programmes.facts",
                programme.CallYear, programme.Deadlines.Online?.AsStated ?? "—", programme.Deadlines.Paper?.AsStated ?? "—"));
        }

        CriteriaOf(programme).WriteTo(session.Terminal, forPrograms);
        AttachmentsOf(programme).WriteTo(session.Terminal, forPrograms);
        CoverageOf(programme).WriteTo(session.Terminal, forPrograms);
    }

    private TextTable CriteriaOf(Programme programme)
    {
        var table = new TextTable(
            ("criterion", _messages["programmes.criterion"]), ("kind", _messages["programmes.kind"]),
            ("clause", _messages["programmes.clause"]), ("says", _messages["programmes.says"]));
        foreach (Criterion criterion in programme.Criteria)
            table.Add(criterion.Id, _messages[criterion.IsRule ? "programmes.rule" : "programmes.person"], criterion.Clause.Article, criterion.Clause.Says);
        return table;
    }

    private TextTable AttachmentsOf(Programme programme)
    {
        var table = new TextTable(
            ("attachment", _messages["programmes.attachment"]), ("title", _messages["programmes.title"]),
            ("required", _messages["programmes.required"]), ("basis", _messages["programmes.basis"]));
        foreach (AttachmentKind kind in programme.Attachments)
            table.Add(kind.Id, kind.Title, RequirementOf(kind), kind.Basis == "practice" ? _messages["programmes.practice"] : kind.Basis);
        return table;
    }

    private TextTable CoverageOf(Programme programme)
    {
        var table = new TextTable(
            ("article", _messages["programmes.clause"]), ("by", _messages["programmes.by"]),
            ("answeredBy", _messages["programmes.criterion"]), ("says", _messages["programmes.sentence"]));
        foreach (CoverageEntry entry in programme.Coverage)
            table.Add(entry.Article, _messages["programmes." + entry.By], entry.Criterion ?? entry.Check ?? "—", entry.Says);
        return table;
    }

    private int Validate(string? folder)
    {
        var packs = new Packs(folder ?? session.Home().Seeds, _messages);
        if (packs.Ids.IsEmpty)
            throw new UnusableInputException(folder ?? session.Home().Seeds, _messages["programmes.folder-expected"]);

        bool sound = true;
        foreach (string id in packs.Ids)
        {
            ImmutableArray<SeedError> errors = packs.ErrorsOf(id);
            sound &= errors.IsEmpty;
            if (errors.IsEmpty)
                session.Terminal.Say(_messages.Format("programmes.valid", id));
            foreach (SeedError error in errors)
                session.Terminal.Note(error.ToString());
        }

        return (int)(sound ? ExitCode.Ready : ExitCode.Unusable);
    }

    private string RequirementOf(AttachmentKind kind) =>
        kind.Condition is { } condition
            ? _messages.Format("requirement.Conditional", condition)
            : _messages["requirement." + kind.Required];
}
