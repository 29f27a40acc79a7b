using DocPipeline.Domain;

namespace DocPipeline.Extraction.Numbers;

/// <summary>A number in a text, with the unit that follows it.</summary>
/// <param name="Start">First character, sign included.</param>
/// <param name="Length">Characters up to the end of the unit.</param>
/// <param name="Value">In the printed unit.</param>
/// <param name="Decimals">Printed decimals.</param>
/// <param name="Unit">The unit beside it, or null.</param>
/// <param name="InCharacters">True where it is written in Chinese numerals.</param>
/// <param name="IsCode">True where letters or further groups adjoin: part of a number or name, not an amount.</param>
/// <param name="HasYuanSign">True where ¥ stands before it; a unit printed in the heading still says how many yuan one is.</param>
internal readonly record struct NumberToken(int Start, int Length, decimal Value, int Decimals, Unit? Unit, bool InCharacters, bool IsCode, bool HasYuanSign = false)
{
    public int End => Start + Length;
}
