using System.Net;
using DocPipeline.Store.Accounts;
using static DocPipeline.Web.Tests.Requests;

namespace DocPipeline.Web.Tests;

/// <summary>What a reviewer's browser does: reads pages, and sends forms with what they have hidden.</summary>
internal static class Browsing
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A district's reviewer before a submission of that district that is done.</summary>
    public static async Task<Door.Browser> ReviewerAsync(Door door)
    {
        HttpClient machine = await door.MachineAsync(Role.DistrictReviewer, "武进区");
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));
        await UntilDoneAsync(machine, "S1");
        return await door.PersonAsync("li", Role.DistrictReviewer, "武进区");
    }

    public static async Task<string> TextAsync(Door.Browser browser, string path) => WebUtility.HtmlDecode(await browser.Client.GetStringAsync(At(path), Cancellation));

    /// <summary>Sends a form: what it has hidden goes with what is typed, which goes before.</summary>
    public static async Task<HttpResponseMessage> SendAsync(Door.Browser browser, string form, Dictionary<string, string> typed)
    {
        string page = await TextAsync(browser, form);
        foreach (string name in new[] { "report", "figure", "finding", "field", "known-period", "period" })
        {
            if (page.Contains($"type=\"hidden\" name=\"{name}\"", StringComparison.Ordinal))
                typed.TryAdd(name, FieldOf(page, name));
        }

        return await browser.PostFormAsync(form, typed);
    }

    /// <summary>The value a form has for a field.</summary>
    public static string FieldOf(string page, string name)
    {
        string start = $"name=\"{name}\" value=\"";
        int at = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[at..page.IndexOf('"', at)];
    }
}
