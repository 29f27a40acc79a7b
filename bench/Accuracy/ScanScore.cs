namespace DocPipeline.Accuracy;

/// <summary>What is counted for the pages of one scan condition, or for what lies under one kind of seal.</summary>
internal sealed class ScanScore
{
    public HashSet<string> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets figures of form and attachments: read on their page with exactly the printed value.</summary>
    public Tally Figures { get; } = new();

    /// <summary>Gets or sets figures reported without a warning whose value stands nowhere under their field and year.</summary>
    public int Silent { get; set; }

    /// <summary>Gets or sets texts reported so.</summary>
    public int SilentTexts { get; set; }

    /// <summary>Gets or sets right figures flagged for review.</summary>
    public int RightFlagged { get; set; }

    /// <summary>Gets or sets figures that are not right, but flagged.</summary>
    public int WrongFlagged { get; set; }

    /// <summary>Gets or sets figures nothing was reported for.</summary>
    public int Missing { get; set; }

    /// <summary>Gets texts, codes, dates and boxes of the form.</summary>
    public Tally Texts { get; } = new();

    /// <summary>Gets names of people and companies among them.</summary>
    public Tally Names { get; } = new();

    /// <summary>Gets places of right figures that lie on the figure's own place.</summary>
    public Tally Places { get; } = new();

    /// <summary>Gets figures whose text Tesseract alone finds in their place.</summary>
    public Tally TesseractFigures { get; } = new();

    /// <summary>Gets or sets figures it reads wrongly and is sure of.</summary>
    public int TesseractSure { get; set; }

    public List<string> Failures { get; } = [];

    public void Add(ScanScore other)
    {
        Pages.UnionWith(other.Pages);
        Figures.Add(other.Figures);
        Silent += other.Silent;
        SilentTexts += other.SilentTexts;
        RightFlagged += other.RightFlagged;
        WrongFlagged += other.WrongFlagged;
        Missing += other.Missing;
        Texts.Add(other.Texts);
        Names.Add(other.Names);
        Places.Add(other.Places);
        TesseractFigures.Add(other.TesseractFigures);
        TesseractSure += other.TesseractSure;
    }
}
