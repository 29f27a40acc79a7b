using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace DocPipeline.Web.Tests;

/// <summary>What a program sends to the service, and what it looks for in the answers.</summary>
internal static class Requests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Uri At(string path) => new(path, UriKind.Relative);

    public static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    public static async Task<HttpResponseMessage> HandInAsync(HttpClient client, params (string Name, string? File, string Content)[] parts)
    {
        using MultipartFormDataContent body = Form(parts);
        return await client.PostAsync(At("/api/submissions"), body, Cancellation);
    }

    public static MultipartFormDataContent Form(params (string Name, string? File, string Content)[] parts)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, file, content) in parts)
        {
            if (file is null)
                body.Add(new StringContent(content), name);
            else
                body.Add(new StringContent(content), name, file);
        }

        return body;
    }

    public static async Task<HttpStatusCode> DecideAsync(HttpClient client, object decision) =>
        (await client.PostAsJsonAsync(At("/api/submissions/S1/decisions"), decision, Cancellation)).StatusCode;

    public static Task<JsonElement> ShowAsync(HttpClient client, string id) => client.GetFromJsonAsync<JsonElement>(At("/api/submissions/" + id), Cancellation);

    public static async Task<JsonElement> UntilDoneAsync(HttpClient client, string id, int version = 1)
    {
        for (int i = 0; i < 600; i++)
        {
            JsonElement row = await ShowAsync(client, id);
            if (Text(row, "state") == "done" && row.GetProperty("version").GetInt32() >= version)
                return row;
            await Task.Delay(50, Cancellation);
        }

        throw new TimeoutException(id);
    }
}
