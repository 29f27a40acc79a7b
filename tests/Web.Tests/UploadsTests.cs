using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using DocPipeline.Store.Accounts;
using static DocPipeline.Web.Tests.Requests;

namespace DocPipeline.Web.Tests;

public sealed class UploadsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_a_submission_in_and_shows_its_report_when_it_is_judged()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);

        HttpResponseMessage answer = await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("online", "record.json", "S1 武进区"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("/api/submissions/S1", answer.Headers.Location!.OriginalString);
        JsonElement done = await UntilDoneAsync(machine, "S1");
        Assert.Equal(("ready", "武进区", 3), (Text(done, "outcome"), Text(done, "district"), done.GetProperty("pages").GetInt32()));
        HttpResponseMessage report = await machine.GetAsync(At("/api/submissions/S1/report.html"), Cancellation);
        Assert.Equal("<p>report</p>", await report.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("sandbox", report.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("submission-received", await door.ActionsAsync());
    }

    [Fact]
    public async Task Joins_a_booklet_and_its_record_that_come_apart()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(machine, ("online", "record.json", "S1 武进区"));
        Assert.Equal("waiting", Text(await ShowAsync(machine, "S1"), "state"));
        await HandInAsync(machine, ("booklet", "booklet.pdf", "pages"), ("submission", null, "S1"));
        await UntilDoneAsync(machine, "S1");
    }

    [Theory]
    [InlineData("no-file", "programme", null, "p")]
    [InlineData("unknown-part", "bookIet", "a.pdf", "x")]
    [InlineData("unknown-part", "colour", null, "red")]
    [InlineData("upload", "online", "record.json", "broken")]
    [InlineData("no-file", "received", null, "yesterday")]
    public async Task Refuses_an_upload_it_can_do_nothing_with_and_says_why(string problem, string part, string? file, string content)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        HttpResponseMessage answer = await HandInAsync(machine, (part, file, content));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(":" + problem, Text(await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation), "type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..\\..\\boot.ini")]
    [InlineData("/etc/cron.d/x")]
    [InlineData("..")]
    public async Task Lets_no_file_name_lead_out_of_its_folder(string name)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        HttpResponseMessage answer = await HandInAsync(machine, ("booklet", name, "pages"), ("online", "record.json", "S1 武进区"));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await UntilDoneAsync(machine, "S1");
        Assert.Empty(Directory.EnumerateFileSystemEntries(door.Options.UploadFolder));
    }

    [Fact]
    public async Task Refuses_an_upload_that_is_too_large()
    {
        await using Door door = await Door.OpenAsync(options => options with { LargestUpload = 1000 });
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        HttpResponseMessage answer = await HandInAsync(machine, ("booklet", "booklet.pdf", new string('x', 5000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(door.Options.UploadFolder));
    }

    [Fact]
    public async Task Cuts_off_who_begins_an_upload_and_lets_it_stand_still()
    {
        await using Door door = await Door.OpenAsync(options => options with { UploadPatience = TimeSpan.FromSeconds(2) });
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        using var connection = new TcpClient();
        await connection.ConnectAsync(door.Address.Host, door.Address.Port, Cancellation);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/submissions HTTP/1.1\r\nHost: x\r\nAuthorization: {machine.DefaultRequestHeaders.Authorization}\r\n" +
            "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\n"), Cancellation);
        using var reader = new StreamReader(connection.GetStream());
        Assert.StartsWith("HTTP/1.1 408", await reader.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(door.Options.UploadFolder));
    }

    [Fact]
    public async Task Lets_a_district_hand_in_nothing_of_another_nor_change_what_is_anothers()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient city = await door.MachineAsync(Role.CityReviewer);
        await HandInAsync(city, ("booklet", "booklet.pdf", "b"), ("online", "record.json", "S2 天宁区"));
        await UntilDoneAsync(city, "S2");
        HttpClient own = await door.MachineAsync(Role.DistrictReviewer, "武进区");

        Assert.Equal(HttpStatusCode.Forbidden, (await HandInAsync(own, ("booklet", "a.pdf", "a"), ("online", "record.json", "S3 天宁区"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await HandInAsync(own, ("booklet", "other.pdf", "other"), ("submission", null, "S2"))).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await HandInAsync(own, ("booklet", "a.pdf", "a"), ("online", "record.json", "S1 武进区"))).StatusCode);

        Assert.Equal(1, (await ShowAsync(city, "S2")).GetProperty("version").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await city.GetAsync(At("/api/submissions/S3"), Cancellation)).StatusCode);
        Assert.Equal(2, (await door.ActionsAsync()).Count(action => action == "access-refused"));
    }

    [Theory]
    [InlineData("received", "yesterday")]
    [InlineData("stage", "county")]
    [InlineData("lane", "fast")]
    public async Task Refuses_a_batch_with_something_it_would_have_to_pass_over(string part, string content)
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        using MultipartFormDataContent body = Form(("booklet", "S1.zip", "S1 武进区"), (part, null, content));
        HttpResponseMessage answer = await machine.PostAsync(At("/api/batches"), body, Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.EndsWith(":" + part, Text(await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation), "type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_far_a_batch_is()
    {
        await using Door door = await Door.OpenAsync();
        HttpClient machine = await door.MachineAsync(Role.CityReviewer);
        using MultipartFormDataContent body = Form(("booklet", "S1.zip", "S1 武进区"), ("booklet", "S2.zip", "S2 天宁区"), ("booklet", "S3.zip", "broken"));
        HttpResponseMessage answer = await machine.PostAsync(At("/api/batches"), body, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await UntilDoneAsync(machine, "S1");
        await UntilDoneAsync(machine, "S2");
        JsonElement batch = await machine.GetFromJsonAsync<JsonElement>(answer.Headers.Location, Cancellation);
        Assert.Equal((3, 3), (batch.GetProperty("submissions").GetInt32(), batch.GetProperty("over").GetInt32()));
        Assert.Equal("the record is broken", Text(await ShowAsync(machine, "S3"), "reason"));
        JsonElement own = await (await door.MachineAsync(Role.DistrictReviewer, "天宁区")).GetFromJsonAsync<JsonElement>(answer.Headers.Location, Cancellation);
        Assert.Equal(1, own.GetProperty("submissions").GetInt32());
    }
}
