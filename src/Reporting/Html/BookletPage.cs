using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A page of the booklet with what the report shows of it.</summary>
internal sealed class BookletPage(ClassifiedPage page, int number)
{
    private readonly List<Crop> _crops = [];

    public ClassifiedPage Page { get; } = page;

    /// <summary>Through the whole booklet.</summary>
    public int Number { get; } = number;

    /// <summary>What was read on it.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The findings that point at it, notes aside.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The page in small, or null.</summary>
    public PagePicture? Thumbnail { get; private set; }

    /// <summary>The whole page, or null.</summary>
    public PagePicture? Sheet { get; private set; }

    public Box Whole => new(0, 0, Page.Width, Page.Height);

    public Crop? FindCrop(Box region) => _crops.Find(c => c.Region == region);

    public void KeepThumbnail(PagePicture picture) => Thumbnail = picture;

    public void KeepSheet(PagePicture picture) => Sheet = picture;

    public void KeepCrop(Box region, PagePicture picture) => _crops.Add(new Crop($"crop-{Number}-{_crops.Count + 1}", region, picture));
}
