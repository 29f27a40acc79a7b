using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumObjects;

namespace DocPipeline.Ingest.Worker;

/// <summary>Finds ruling lines in paths: straight strokes, edges of stroked rectangles, and thin filled rectangles.</summary>
internal sealed class RulingCollector(PageSpace space)
{
    // A filled rectangle this thin is a line; anything thicker is a background.
    private const double Thin = 3;
    private const double Elongated = 3;
    private const double Straight = 0.5;
    private const int Segments = 20_000;

    // In an outline that also has slanting or curved parts, such as a letter drawn by its contour, shorter edges are no lines;
    // the straight sides of a frame with round corners are longer.
    private const double LeastBesideCurves = 10;
    private readonly Pile<WireRuling> rulings = new(256);
    private readonly Pile<Corner> outline = new(16);
    private readonly Pile<Edge> edges = new(16);
    private readonly DottedLine dots = new();
    private bool uneven;
    private Box background;

    public Pile<WireRuling> Rulings
    {
        get
        {
            dots.End(this);
            return rulings;
        }
    }

    /// <summary>How many curves are painted: letters drawn as outlines are full of them.</summary>
    public int Curves { get; private set; }

    /// <summary>The box around the paths that hold them.</summary>
    public Box Drawn { get; private set; }

    /// <summary>Takes a path.</summary>
    /// <returns>The box of a path that fills one upright rectangle thicker than a line and nothing else; else an empty one.</returns>
    public Box Add(nint path, in PdfiumMatrix outer)
    {
        // A path that only clips, or is not painted, is not on the page.
        if (FPDFPath_GetDrawMode(path, out var fill, out var stroke) == 0 || (fill == 0 && stroke == 0))
            return default;
        var count = FPDFPath_CountSegments(path);
        if (count > Segments)
            return default;
        _ = FPDFPageObj_GetMatrix(path, out var own);
        var matrix = own.Then(outer);
        var thickness = stroke == 0 ? 0 : StrokeThickness(path, matrix);

        outline.Clear();
        background = default;
        var (curves, moves) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var segment = FPDFPath_GetPathSegment(path, i);
            _ = FPDFPathSegment_GetPoint(segment, out var x, out var y);
            var (px, py) = matrix.Apply(x, y);
            var (dx, dy) = space.Point(px, py);
            Corner point = new(dx, dy);
            switch (FPDFPathSegment_GetType(segment))
            {
                case SegmentMove:
                    moves++;
                    FinishOutline(fill != 0, stroke != 0, thickness, curves);
                    break;
                case SegmentCurve:
                    curves++;
                    uneven = true;
                    break;
                default:
                    if (stroke != 0 && outline.Count > 0)
                        NoteEdge(outline.Items[outline.Count - 1], point);
                    break;
            }
            outline.Add(point);
            if (FPDFPathSegment_GetClose(segment) != 0 && stroke != 0)
                NoteEdge(point, outline.Items[0]);
        }
        FinishOutline(fill != 0, stroke != 0, thickness, curves);
        if (curves > 0)
            NoteDrawing(path, outer, curves);
        return moves == 1 ? background : default;
    }

    private static double StrokeThickness(nint path, in PdfiumMatrix matrix)
    {
        _ = FPDFPageObj_GetStrokeWidth(path, out var width);
        return width * Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));
    }

    // Only a subpath that is filled and nothing else can be a thin rectangle standing for a line.
    private void FinishOutline(bool filled, bool stroked, double thickness, int curves)
    {
        if (filled && curves == 0 && outline.Count is >= 4 and <= 6 && Surrounding() is var box && FillsItsBox(box))
        {
            if (box.Height >= Thin && box.Width >= Thin)
                background = box;
            else if (stroked)
                background = default;
            else if (box.Height < Thin && box.Width > Elongated * box.Height)
                AddLine(box.X, box.CentreY, box.Right, box.CentreY, box.Height);
            else if (box.Width < Thin && box.Height > Elongated * box.Width)
                AddLine(box.CentreX, box.Y, box.CentreX, box.Bottom, box.Width);
            else if (box.Width > 0 && box.Height > 0)
                dots.Add(box, this);
        }
        for (var i = 0; i < edges.Count; i++)
        {
            var (x0, y0, x1, y1) = edges.Items[i];
            if (!uneven || Math.Max(x1 - x0, y1 - y0) >= LeastBesideCurves)
                AddLine(x0, y0, x1, y1, thickness);
        }
        edges.Clear();
        outline.Clear();
        uneven = false;
    }

    private Box Surrounding()
    {
        var (x0, y0) = outline.Items[0];
        var (x1, y1) = outline.Items[0];
        for (var i = 1; i < outline.Count; i++)
        {
            var (x, y) = outline.Items[i];
            (x0, y0, x1, y1) = (Math.Min(x0, x), Math.Min(y0, y), Math.Max(x1, x), Math.Max(y1, y));
        }
        return Box.FromEdges(x0, y0, x1, y1);
    }

    // Every corner of an upright rectangle lies on a corner of the box around it; a thin triangle's or diagonal's does not.
    private bool FillsItsBox(Box box)
    {
        for (var i = 0; i < outline.Count; i++)
        {
            var (x, y) = outline.Items[i];
            if (Math.Min(x - box.X, box.Right - x) > Straight || Math.Min(y - box.Y, box.Bottom - y) > Straight)
                return false;
        }
        return true;
    }

    private void NoteEdge(Corner from, Corner to)
    {
        var (across, down) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        if (across < Straight != down < Straight)
            edges.Add(new Edge(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)));
        else if (across >= Straight)
            uneven = true;
    }

    /// <summary>Takes a line, unless it lies off the page or there are too many.</summary>
    public void AddLine(double x0, double y0, double x1, double y1, double thickness)
    {
        if (x1 < 0 || y1 < 0 || x0 > space.Width || y0 > space.Height || rulings.Count > ContentCaps.Rulings)
            return;
        rulings.Add(WireRuling.Of(x0, y0, x1, y1, thickness));
    }

    private void NoteDrawing(nint path, in PdfiumMatrix outer, int curves)
    {
        Curves += curves;
        if (FPDFPageObj_GetBounds(path, out var left, out var bottom, out var right, out var top) == 0)
            return;
        var (x0, y0) = outer.Apply(left, bottom);
        var (x1, y1) = outer.Apply(right, top);
        Drawn = Drawn.Union(space.Box(x0, y0, x1, y1));
    }

    private readonly record struct Corner(double X, double Y);

    private readonly record struct Edge(double X0, double Y0, double X1, double Y1);
}
