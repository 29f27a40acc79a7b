using System.Collections.Immutable;
using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets;

/// <summary>
/// 申报世界。One submission before it is printed: what each place states. In a clean booklet all places say the same;
/// a fault changes one of them and names what a reviewer must be told.
/// </summary>
internal sealed record World
{
    public required ProgrammeFacts Programme { get; init; }

    public required FormLayout Layout { get; init; }

    public required Habits Habits { get; init; }

    /// <summary>Gets the seed of everything that is only decoration: filler, order, wording of sentences.</summary>
    public required int Seed { get; init; }

    /// <summary>Gets the truth about the company; attachments are drawn from it.</summary>
    public required Company Company { get; init; }

    /// <summary>Gets what the form's tables state.</summary>
    public required FactSheet Form { get; init; }

    /// <summary>Gets what the form's running text states.</summary>
    public required FactSheet Story { get; init; }

    /// <summary>Gets what the online record states.</summary>
    public required FactSheet Online { get; init; }

    public required OnlineHabits OnlineHabits { get; init; }

    public required ImmutableArray<AttachmentPlan> Attachments { get; init; }

    /// <summary>Gets a value indicating whether the form has rows for the printed ratios.</summary>
    public bool WithShares { get; init; }

    public PrintFault PrintFault { get; init; }

    /// <summary>Gets what was handed in beside the booklet's own file.</summary>
    public SecondFile SecondFile { get; init; }

    /// <summary>Gets the lists given to the check, text by file name.</summary>
    public ImmutableSortedDictionary<string, string> Lists { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Gets the other submissions of its batch; empty where it is checked by itself.</summary>
    public ImmutableArray<Neighbour> Neighbours { get; init; } = [];

    public string? Fault { get; init; }

    public ImmutableArray<FindingTruth> Expected { get; init; } = [];

    /// <summary>Gets criteria a fault changes, with their outcome.</summary>
    public ImmutableDictionary<string, string> Criteria { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Gets criteria that hang on how their clause is read, with other readings and their outcomes.</summary>
    public ImmutableDictionary<string, ImmutableSortedDictionary<string, string>> Readings { get; init; } =
        ImmutableDictionary<string, ImmutableSortedDictionary<string, string>>.Empty;

    /// <summary>The same submission by a changed company, told by every place alike.</summary>
    public World By(Func<Company, Company> change)
    {
        var company = change(Company);
        var facts = FactSheetMaker.Of(company, Programme);
        return this with
        {
            Company = company,
            Form = facts,
            Story = facts,
            Online = facts,
            Attachments = [.. Attachments.Select(a => a with { Company = company })],
        };
    }

    /// <summary>Form, story and online record state the same other value.</summary>
    public World Stating(string field, int? year, Func<Fact, Fact> change)
    {
        var fact = change(Form[field, year]);
        return this with { Form = Form.With(field, year, fact), Story = Story.With(field, year, fact), Online = Online.With(field, year, fact) };
    }

    /// <summary>Changes the plan of the attachments of one kind.</summary>
    public World Binding(string id, Func<AttachmentPlan, AttachmentPlan> change) =>
        this with { Attachments = [.. Attachments.Select(a => a.Id == id ? change(a) : a)] };

    /// <summary>Binds an attachment that the clean booklet may lack.</summary>
    public World Adding(string id) => Attachments.Any(a => a.Id == id) ? this : this with { Attachments = Attachments.Add(new AttachmentPlan(id, Company)) };

    public World Without(string id) => this with { Attachments = [.. Attachments.Where(a => a.Id != id)] };

    /// <summary>Under that other reading of its clause a criterion comes out so.</summary>
    public World Hanging(string criterion, string reading, string outcome) => this with
    {
        Readings = Readings.SetItem(criterion, Readings.GetValueOrDefault(criterion, ImmutableSortedDictionary<string, string>.Empty).SetItem(reading, outcome)),
    };

    public World Expecting(params FindingTruth[] findings) => this with { Expected = [.. Expected, .. findings] };
}
