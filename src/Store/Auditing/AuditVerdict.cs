namespace DocPipeline.Store.Auditing;

/// <summary>审计校验结果。How far the chain of the audit log holds.</summary>
/// <param name="Entries">How many entries hold, from the first.</param>
/// <param name="Head">Digest of the last that holds. Kept elsewhere it shows later whether the end was cut off, which the chain alone cannot.</param>
/// <param name="BrokenAt">Number of the first entry that is missing or was changed; null where all hold.</param>
public sealed record AuditVerdict(long Entries, string Head, long? BrokenAt);
