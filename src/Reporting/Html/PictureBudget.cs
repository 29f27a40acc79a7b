using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Bytes of pictures a report may still take up; a report must stay small enough to be mailed.</summary>
internal sealed class PictureBudget(int bytes)
{
    private int _left = bytes;

    /// <summary>Takes a picture's share, or refuses it. In the file three bytes are four characters.</summary>
    public bool Take(PagePicture picture)
    {
        var share = (picture.Bytes.Length + 2) / 3 * 4;
        if (share > _left)
            return false;
        _left -= share;
        return true;
    }
}
