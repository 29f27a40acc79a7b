using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Tests.Sections;

// Pages written as text, one string a line; a line that begins with # is set large, each > sets it in by a character, rows with | are a table.
internal static class BoundPages
{
    public static Programme Strategy { get; } = Validation.Programmes.ProgrammeLoader.Load(Seeds.Folder, "cz-ip-strategy-2024");

    /// <summary>The names of the holders of an attachment.</summary>
    public static string[] Holders(string kind, string applicant, params string[][] pages)
    {
        var programme = Strategy.FindAttachment(kind) is not null ? Strategy : Seeds.Hvp;
        var bound = new BoundAttachment(programme.FindAttachment(kind), programme.FindAttachment(kind)!.Title);
        var titles = new TitleMatcher(programme);
        foreach (var page in pages.Select((lines, i) => Page(i + 1, lines)))
        {
            var text = new PageText(page, new HashSet<Line>());
            bound.Pages.Add(page);
            bound.Texts.Add(text.Squeezed);
            bound.Titled.Add(text.Titles.Any(t => titles.Match(t, false)?.Kind?.Id == kind));
        }

        var readings = PageReader.Read(bound.Pages, Seeds.Tools, null, new HashSet<Line>(), []);
        var margins = bound.Pages.SelectMany(p => p.Lines).Where(l => l.Box.Y < 30).ToHashSet();
        return [.. new HolderReader(Seeds.Tools).Read(bound, readings, applicant, margins).Select(h => h.Name)];
    }

    /// <summary>What each page is taken for.</summary>
    public static string[] Kinds(params string[][] pages)
    {
        var kinds = new PageClassifier(new TitleMatcher(Strategy), Seeds.Tools).Classify([.. pages.Select((lines, i) => Page(i + 1, lines))], new HashSet<Line>()).Kinds;
        return [.. kinds.Select(k => k.Attachment is { } attachment ? $"{k.Kind} {attachment}" : $"{k.Kind}")];
    }

    /// <summary>A page; a line that begins with ^ is its running head.</summary>
    public static TranscribedPage Page(int number, params string[] lines)
    {
        var printed = ImmutableArray.CreateBuilder<Line>();
        var rows = lines.Where(l => l.Contains('|', StringComparison.Ordinal)).ToArray();
        var y = 60.0;
        foreach (var line in lines.Except(rows))
        {
            var at = line[0] == '^' ? 20 : y;
            printed.Add(line[0] == '#' ? Large(Printed.Line(line[1..], 200, at)) : Printed.Line(line.TrimStart('^', '>'), 50 + (10 * line.TakeWhile(c => c == '>').Count()), at));
            y += 20;
        }

        ImmutableArray<Table> tables = rows.Length == 0 ? [] : [Below(Printed.TableOf(rows), y)];
        return new TranscribedPage(new PageRef("booklet", number), 595, 842, 0, 0, PageSource.Digital, true, lines.Length == 0, printed.ToImmutable(), tables);
    }

    /// <summary>The same page with its table begun at that height.</summary>
    public static TranscribedPage Raised(TranscribedPage page, double top)
    {
        var table = page.Tables[0];
        var up = table.Box.Y - top;
        return page with { Tables = [new Table(Moved(table.Box), table.RowCount, table.ColumnCount, [.. table.Cells.Select(c => c with { Box = Moved(c.Box), Lines = [.. c.Lines.Select(l => new Line(l.Text, [.. l.Boxes.Select(b => b.IsEmpty ? b : Moved(b))], l.Confidence))] })])] };

        Box Moved(Box box) => box with { Y = box.Y - up };
    }

    private static Line Large(Line line) => new(line.Text, [.. line.Boxes.Select(b => b.IsEmpty ? b : b with { Height = 18 })], line.Confidence);

    private static Table Below(Table table, double y)
    {
        return table with { Box = Down(table.Box), Cells = [.. table.Cells.Select(c => c with { Box = Down(c.Box), Lines = [.. c.Lines.Select(l => new Line(l.Text, [.. l.Boxes.Select(b => b.IsEmpty ? b : Down(b))], l.Confidence))] })] };

        Box Down(Box box) => box with { Y = box.Y + y };
    }
}
