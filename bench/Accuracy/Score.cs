namespace DocPipeline.Accuracy;

/// <summary>What is counted for a group of booklets.</summary>
internal sealed class Score
{
    public int Booklets { get; set; }

    /// <summary>Gets primary figures of the form: value exact.</summary>
    public Tally Figures { get; } = new();

    /// <summary>Gets every further actual figure of the form.</summary>
    public Tally Repeats { get; } = new();

    /// <summary>Gets primary texts, dates, codes and flags of the form.</summary>
    public Tally Texts { get; } = new();

    /// <summary>Gets figures of attachments.</summary>
    public Tally InAttachments { get; } = new();

    public Tally Online { get; } = new();

    /// <summary>Gets or sets wrong figures nobody was warned about.</summary>
    public int Silent { get; set; }

    /// <summary>Gets or sets right figures flagged for review.</summary>
    public int Flagged { get; set; }

    public Tally Criteria { get; } = new();

    /// <summary>Gets or sets criteria with a wrong outcome; undetermined is not wrong.</summary>
    public int WrongCriteria { get; set; }

    public Tally Findings { get; } = new();

    public int FalseAlarms { get; set; }

    public Tally Attachments { get; } = new();

    public Tally PageKinds { get; } = new();

    public Tally Boxes { get; } = new();

    public Tally Outcomes { get; } = new();

    public List<string> Failures { get; } = [];

    public void Add(Score other)
    {
        Booklets += other.Booklets;
        Figures.Add(other.Figures);
        Repeats.Add(other.Repeats);
        Texts.Add(other.Texts);
        InAttachments.Add(other.InAttachments);
        Online.Add(other.Online);
        Silent += other.Silent;
        Flagged += other.Flagged;
        Criteria.Add(other.Criteria);
        WrongCriteria += other.WrongCriteria;
        Findings.Add(other.Findings);
        FalseAlarms += other.FalseAlarms;
        Attachments.Add(other.Attachments);
        PageKinds.Add(other.PageKinds);
        Boxes.Add(other.Boxes);
        Outcomes.Add(other.Outcomes);
        Failures.AddRange(other.Failures);
    }
}
