using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// On which basis an R&D figure was drawn up, as far as the words around it say.
internal static class BasisReader
{
    public static Basis Of(Reading reading, string? attachment)
    {
        if (reading.Field?.Id.Name != "finance.rd_expense")
            return Basis.Unstated;
        var words = string.Concat(reading.Labels.Concat(reading.Around).Append(reading.Sentence).Select(PrintedText.Squeeze));
        if (words.Contains("加计扣除", StringComparison.Ordinal))
            return Basis.SuperDeduction;
        if (words.Contains("专项审计", StringComparison.Ordinal) || words.Contains("专项审核", StringComparison.Ordinal))
            return Basis.SpecialAudit;
        if (words.Contains("高新技术企业认定", StringComparison.Ordinal) || words.Contains("高企口径", StringComparison.Ordinal))
            return Basis.HighTech;
        return attachment switch
        {
            "audit-report" => Basis.Book,
            "rd-special-audit" => Basis.SpecialAudit,
            _ => words.Contains("会计口径", StringComparison.Ordinal) || words.Contains("账面", StringComparison.Ordinal) ? Basis.Book : Basis.Unstated,
        };
    }
}
