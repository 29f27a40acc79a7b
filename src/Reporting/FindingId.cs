using System.Security.Cryptography;
using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>A finding's name that stays the same from run to run, so that runs and decisions can be compared.</summary>
internal static class FindingId
{
    public static string Of(Finding finding)
    {
        var subject = string.Join(
            '|', finding.Code, finding.Field?.Name, finding.Period?.ToString(), finding.Attachment, finding.Criterion);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)));
    }
}
