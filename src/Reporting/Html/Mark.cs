using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>Signs for severities and outcomes: a shape and a word, so that nothing hangs on colour alone.</summary>
internal static class Mark
{
    /// <summary>The shapes, once a page.</summary>
    public const string Shapes = """
        <svg class="shapes" aria-hidden="true" width="0" height="0"><defs>
        <symbol id="m-error" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="2"/></symbol>
        <symbol id="m-warning" viewBox="0 0 16 16"><path d="M8 1l7.5 14H.5z" fill="currentColor"/><path d="M8 6v4.4M8 11.8v1.7" stroke="#fff" stroke-width="1.8"/></symbol>
        <symbol id="m-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 7v5M8 3.8v1.8" stroke="currentColor" stroke-width="1.8"/></symbol>
        <symbol id="m-ok" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M4.2 8.3l2.6 2.6 5-5.6" fill="none" stroke="#fff" stroke-width="2"/></symbol>
        <symbol id="m-ask" viewBox="0 0 16 16"><path d="M8 .5L15.5 8 8 15.5.5 8z" fill="currentColor"/><path d="M5.9 6.3c0-2.6 4.3-2.5 4.2-.1C10 7.7 8 7.6 8 9.300M8 10.600v1.7" fill="none" stroke="#fff" stroke-width="1.5"/></symbol>
        <symbol id="m-person" viewBox="0 0 16 16"><circle cx="8" cy="4.5" r="3.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M1.8 15c.4-4 3-5.6 6.2-5.600s5.8 1.6 6.2 5.6" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
        <symbol id="m-none" viewBox="0 0 16 16"><path d="M3 8h10" stroke="currentColor" stroke-width="1.8"/></symbol>
        </defs></svg>
        """;

    public static void Of(Markup html, Severity severity, Texts texts) =>
        Write(html, Words.Of(severity), Words.Of(severity), texts["severity." + Words.Of(severity)]);

    public static void Of(Markup html, Outcome outcome, Texts texts) =>
        Write(html, Words.Of(outcome), ShapeOf(outcome), texts["outcome." + Words.Of(outcome)]);

    public static void Of(Markup html, CriterionResult result, View view) =>
        Write(html, Words.Of(result.Outcome), ShapeOf(result.Outcome), CriterionWords.OutcomeOf(result, view));

    public static void Of(Markup html, AttachmentStatus status, bool required, Texts texts)
    {
        var shape = status switch
        {
            AttachmentStatus.Present => "ok",
            AttachmentStatus.Unreadable => "ask",
            _ => required ? "error" : "none",
        };
        var word = status is AttachmentStatus.Missing && !required ? "absent" : Words.Of(status);
        Write(html, "status-" + word, shape, texts["status." + word]);
    }

    public static string ShapeOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ok",
        Verdict.Discrepancies => "error",
        _ => "ask",
    };

    public static void Shape(Markup html, string shape) =>
        html.Add($"<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#m-{shape}\"/></svg>");

    private static void Write(Markup html, string kind, string shape, string word)
    {
        html.Add($"<span class=\"sign {kind}\">");
        Shape(html, shape);
        html.Add($"{word}</span>");
    }

    private static string ShapeOf(Outcome outcome) => outcome switch
    {
        Outcome.Met or Outcome.Exempt => "ok",
        Outcome.NotMet => "error",
        Outcome.Undetermined => "ask",
        Outcome.Person => "person",
        _ => "none",
    };
}
