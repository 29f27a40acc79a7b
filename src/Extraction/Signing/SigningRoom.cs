using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Signing;

/// <summary>
/// Looks whether a place is sealed or signed. Only what is certainly empty is called so: ink nearby that may be what was asked for, a seal that hides the
/// place, a label that is hardly readable or a picture that cannot show pale ink leave it open.
/// </summary>
internal sealed class SigningRoom(PageScan scan, ImmutableArray<Glyph> glyphs)
{
    // In points. A seal is set on or beside its label, within a hand's breadth; a mark that may be one, of another shape or hardly inked.
    private const double Left = 45;
    private const double Right = 150;
    private const double Above = 80;
    private const double SmallSeal = 14;
    private const double PaleSeal = 40;
    private const int Fragments = 3;

    // A signature stands behind its label, in as much room as the line leaves; it reaches above and below by its label's height.
    private const double Longest = 170;
    private const double LeastRoom = 30;
    private const double Beside = 30;
    private const double Reaching = 1.0;
    private const double Stroke = 3;
    private const double Near = 28;

    // How much of the room a seal without colour may hide.
    private const double MostHidden = 0.25;

    /// <summary>Where a signature would stand, up to the next character or the edge.</summary>
    /// <param name="label">What asks for it.</param>
    /// <param name="around">The cell, or the page.</param>
    public Box RoomOf(SigningLabel label, Box around)
    {
        var right = Math.Min(around.Right, label.Box.Right + Longest);
        if (NextOn(label, around) is { } next)
            right = Math.Min(right, next.Box.X);
        var reach = Reaching * label.Box.Height;
        return new Box(label.Box.Right, label.Box.Y - reach, Math.Max(0, right - label.Box.Right), label.Box.Height + (2 * reach));
    }

    /// <summary>Whether the applicant's seal is at its label.</summary>
    /// <param name="label">What asks for it.</param>
    /// <param name="signatures">Where somebody signs: ink there is no seal.</param>
    public Presence Seal(SigningLabel label, IReadOnlyList<Box> signatures)
    {
        var wide = Box.FromEdges(label.Box.X - Left, label.Box.CentreY - Above, label.Box.Right + Right, label.Box.CentreY + Above);
        if (scan.Seals.Any(seal => Meet(seal.Box, wide)))
            return Presence.Present;
        var near = scan.Marks.Where(mark => Meet(mark.Box, wide)).ToList();
        if (near.Exists(mark => mark.Colour != InkColour.Black && Math.Min(mark.Box.Width, mark.Box.Height) >= SmallSeal))
            return Presence.Present;
        near.RemoveAll(mark => signatures.Any(room => Meet(mark.Box, room)));
        var mayBeOne = near.Exists(mark => Math.Min(mark.Box.Width, mark.Box.Height) >= PaleSeal) || near.Count >= Fragments;
        return mayBeOne || scan.IsBilevel ? Presence.Unclear : Presence.Absent;
    }

    /// <summary>Whether somebody has signed behind the label.</summary>
    /// <param name="label">What asks for it.</param>
    /// <param name="around">The cell, or the page.</param>
    public Presence Signature(SigningLabel label, Box around)
    {
        var room = RoomOf(label, around);
        if (scan.Marks.Any(mark => Overlap(mark.Box, room) is { Width: >= Stroke, Height: >= Stroke }))
            return Presence.Present;
        if (NextOn(label, around) is { } next && next.Box.X - label.Box.Right < Beside && !IsDate(next.CodePoint))
            return Presence.Present;
        var hidden = scan.Seals.Where(seal => seal.Colour == InkColour.Black).Sum(seal => Overlap(seal.Box, room) is var part ? part.Width * part.Height : 0);
        if (room.Width < LeastRoom || hidden > MostHidden * room.Width * room.Height)
            return Presence.Unclear;
        var near = Box.FromEdges(label.Box.X, room.Y - Near, room.Right + Near, room.Bottom + Near);
        return scan.Marks.Any(mark => Meet(mark.Box, near) && !IsPartOf(mark.Box, label)) ? Presence.Unclear : Presence.Absent;
    }

    // Print a seal lies over is a mark where it was not read for certain.
    private static bool IsPartOf(Box mark, SigningLabel label) =>
        mark.CentreX < label.Box.Right && mark.CentreY > label.Box.Y - Stroke && mark.CentreY < label.Box.Bottom + Stroke && mark.Height < 2 * label.Box.Height;

    // The first character behind the label on its line.
    private Glyph? NextOn(SigningLabel label, Box around)
    {
        Glyph? next = null;
        foreach (var glyph in glyphs)
        {
            if (glyph.CodePoint > ' ' && glyph.Box.CentreX > label.Box.Right && glyph.Box.CentreX < around.Right
                && glyph.Box.CentreY > label.Box.Y && glyph.Box.CentreY < label.Box.Bottom && glyph.Box.X < (next?.Box.X ?? double.MaxValue))
                next = glyph;
        }

        return next;
    }

    // 年 月 日 behind the label are the date's blanks.
    private static bool IsDate(int codePoint) => codePoint is '年' or '月' or '日' or '_' or '-' or '—' or (>= '0' and <= '9');

    private static bool Meet(Box one, Box other) => one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    private static Box Overlap(Box one, Box other) => Meet(one, other)
        ? Box.FromEdges(Math.Max(one.X, other.X), Math.Max(one.Y, other.Y), Math.Min(one.Right, other.Right), Math.Min(one.Bottom, other.Bottom))
        : default;
}
