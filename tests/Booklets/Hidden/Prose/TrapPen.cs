using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden.Prose;

/// <summary>
/// Writes sentences that real plans are full of and whose figures are not the applicant's yearly ones. Those of a plan or of somebody else are
/// recorded with their stance; cumulated, partial-year, per-head and product figures are no field at all and are not recorded.
/// </summary>
internal abstract class TrapPen(HiddenPen p, Random random)
{
    protected HiddenPen P => p;

    protected Random Random => random;

    protected int Last => p.Last;

    /// <summary>Gets the last year of the project.</summary>
    protected int Goal => p.Last + p.Programme.TermYears;

    protected abstract IReadOnlyList<Func<string>> All { get; }

    public IReadOnlyList<string> Draw(int count) => [.. All.OrderBy(_ => random.Next()).Take(count).Select(write => write())];

    /// <summary>An amount in 万元 that is no field.</summary>
    protected string Wan(decimal yuan) => HiddenInk.Money(Math.Round(yuan / 100m) * 100m, "万元", behind: false, p.Hand with { Digits = DigitInk.Narrow }).Text;

    protected string Money(string field, int year, decimal amount, string unit, string stance)
    {
        var text = amount.ToString(CultureInfo.InvariantCulture) + unit;
        return p.Sheet.Value(field, year, new Printed(text, HiddenInk.Plain(amount * HiddenInk.Factor(unit)), "元", unit), labelled: false, stance);
    }

    protected string Share(int year, string percent, string stance) =>
        p.Sheet.Value(FieldIds.RdShare, year, new Printed(percent + "%", percent, "%", "%"), labelled: false, stance);

    protected string Count(string field, int count, string counter, string stance) => p.Sheet.Value(
        field, null, new Printed(string.Create(CultureInfo.InvariantCulture, $"{count}{counter}"), HiddenInk.Plain(count), counter, counter), labelled: false, stance);
}
