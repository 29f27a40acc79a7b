using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web.Access;

/// <summary>Where a request comes from, as far as the audit log may know.</summary>
internal static class Origin
{
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : "-";
}
