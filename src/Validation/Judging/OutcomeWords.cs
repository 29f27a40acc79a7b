using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>The message that names an outcome.</summary>
internal static class OutcomeWords
{
    public static string KeyOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => "outcome.met",
        Outcome.NotMet => "outcome.not-met",
        Outcome.Exempt => "outcome.exempt",
        Outcome.NotApplicable => "outcome.not-applicable",
        Outcome.Person => "outcome.person",
        _ => "outcome.undetermined",
    };
}
