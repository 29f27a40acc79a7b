using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Tests.Paddle;

public sealed class CloseLinesTests
{
    [Fact]
    public void Lines_whose_boxes_overlap_part_where_there_is_no_ink_between_them()
    {
        var page = Page(new Drawing(300, 100).Fill(20, 10, 180, 38).Fill(40, 42, 160, 70));
        var parted = CloseLines.Part([new TextBox(35, 34, 165, 76), new TextBox(15, 4, 185, 46)], page);
        Assert.All(parted.Select(box => page.InkIn(box)!.Value).Zip([(42.0, 70.0), (10.0, 38.0)]), pair => Assert.Equal(pair.Second, (pair.First.Top, pair.First.Bottom)));
    }

    [Theory]
    [InlineData(200, 34, 295, 76)]
    [InlineData(15, 50, 185, 76)]
    [InlineData(15, 10, 185, 40)]
    public void Boxes_side_by_side_apart_or_of_one_line_stay(double left, double top, double right, double bottom)
    {
        var page = Page(new Drawing(300, 100).Fill(20, 10, 180, 38).Fill(200, 42, 290, 70));
        List<TextBox> boxes = [new(15, 4, 185, 46), new(left, top, right, bottom)];
        Assert.Equal(boxes, CloseLines.Part(boxes, page));
    }

    private static RuledPage Page(Drawing drawing) => new(null, drawing.Ink, 100);
}
