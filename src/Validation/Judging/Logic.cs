using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>Three-valued and/or/not: what is unknown decides nothing, and does not prevent what is known from deciding.</summary>
internal static class Logic
{
    public static Outcome And(IReadOnlyList<Outcome> arms) => Fold(arms, Outcome.NotMet, Outcome.Met);

    public static Outcome Or(IReadOnlyList<Outcome> arms) => Fold(arms, Outcome.Met, Outcome.NotMet);

    public static Outcome Not(Outcome inner) => inner switch
    {
        Outcome.Met => Outcome.NotMet,
        Outcome.NotMet => Outcome.Met,
        _ => inner,
    };

    private static Outcome Fold(IReadOnlyList<Outcome> arms, Outcome decisive, Outcome otherwise)
    {
        if (arms.Contains(decisive))
            return decisive;
        if (arms.Contains(Outcome.Undetermined))
            return Outcome.Undetermined;
        return arms.Contains(Outcome.NotApplicable) ? Outcome.NotApplicable : otherwise;
    }
}
