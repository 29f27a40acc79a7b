using System.Collections.Immutable;

namespace DocPipeline.Host.Doctor;

/// <summary>A program or file DocPipeline did not bring along.</summary>
/// <param name="Name">As its makers call it.</param>
/// <param name="Path">The file it is wanted for.</param>
/// <param name="Packages">Debian packages that bring it; the first is the one to install.</param>
/// <param name="Use">Name of the message that says what for; <c>…lost</c> behind it says what is lost without.</param>
/// <param name="IsEssential">True where nothing can be read without it.</param>
/// <param name="Command">What brings it, where that is no Debian package.</param>
internal sealed record Engine(string Name, string Path, ImmutableArray<string> Packages, string Use, bool IsEssential, string? Command = null)
{
    public bool IsPresent => System.IO.Path.Exists(Path);

    public string InstallCommand => Command ?? $"apt-get install -y --no-install-recommends {Packages[0]}";
}
