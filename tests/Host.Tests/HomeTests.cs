namespace DocPipeline.Host.Tests;

public sealed class HomeTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void Is_the_nearest_folder_from_the_executable_upwards_that_holds_the_dictionary()
    {
        Directory.CreateDirectory(_desk.PathOf("seeds/dictionary"));
        string executable = Directory.CreateDirectory(_desk.PathOf("artifacts/publish/1")).FullName;
        Assert.Equal(_desk.Folder, Home.Find(executable)!.Folder);

        Directory.CreateDirectory(Path.Combine(executable, "seeds/dictionary"));
        Assert.Equal(executable, Home.Find(executable)!.Folder);
    }

    [Fact]
    public void Is_nowhere_where_no_dictionary_is() => Assert.Null(Home.Find(_desk.Folder));

    public void Dispose() => _desk.Dispose();
}
