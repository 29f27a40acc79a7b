using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>Three-valued and/or/not: what is unknown decides nothing, and does not prevent what is known from deciding.</summary>
internal static class Logic
{
    public static Outcome And(Outcome a, Outcome b) => Weigh(a, b, Outcome.NotMet);

    public static Outcome Or(Outcome a, Outcome b) => Weigh(a, b, Outcome.Met);

    public static Outcome Not(Outcome inner) => inner switch
    {
        Outcome.Met => Outcome.NotMet,
        Outcome.NotMet => Outcome.Met,
        _ => inner,
    };

    /// <summary>All or one of several conditions.</summary>
    public static Outcome Of(bool isAnd, IEnumerable<Step> arms)
    {
        Outcome? whole = null;
        foreach (var arm in arms)
            whole = whole is not { } before ? arm.Outcome!.Value : isAnd ? And(before, arm.Outcome!.Value) : Or(before, arm.Outcome!.Value);
        return whole ?? Outcome.Undetermined;
    }

    // What decides outweighs what is unknown, that what does not apply, that the rest.
    private static Outcome Weigh(Outcome a, Outcome b, Outcome decisive)
    {
        if (a == decisive || b == decisive)
            return decisive;
        if (a == Outcome.Undetermined || b == Outcome.Undetermined)
            return Outcome.Undetermined;
        return a == Outcome.NotApplicable ? a : b;
    }
}
