using DocPipeline.Booklets.Attachments;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets;

/// <summary>Draws a clean world: every place says the same, every rule holds, every required attachment is bound.</summary>
internal static class WorldMaker
{
    /// <param name="seed">Everything is drawn from it.</param>
    /// <param name="programme">What is applied for.</param>
    /// <param name="layout">How the form looks.</param>
    /// <param name="variant">Steps through fonts and places of the unit, so that a short set has all of them; null where the seed does.</param>
    public static World Make(int seed, ProgrammeFacts programme, FormLayout layout, int? variant = null)
    {
        var random = new Random(seed);
        var company = CompanyMaker.Make(random, programme);
        var facts = FactSheetMaker.Of(company, programme);
        return new World
        {
            Programme = programme,
            Layout = layout,
            Habits = Habits.Draw(random, variant ?? seed, layout.Hidden),
            Seed = random.Next(),
            Company = company,
            Form = facts,
            Story = facts,
            Online = facts,
            OnlineHabits = new OnlineHabits
            {
                WithIds = random.Next(2) == 0,
                UnitInValue = random.Next(3) == 0,
                WithAttachments = random.Next(4) != 0,
                SubmittedAt = programme.InTime,
                ProgrammeId = programme.Id,
            },
            WithShares = random.Next(3) != 0,
            Attachments = [.. Attachments(random, company, programme)],
        };
    }

    /// <summary>Generators seeded by neighbouring numbers draw alike: sixteen companies in a row were all exempt.</summary>
    public static int Spread(int seed) => (int)(unchecked((uint)seed * 2654435761u) >> 1);

    private static IEnumerable<AttachmentPlan> Attachments(Random random, Company company, ProgrammeFacts programme)
    {
        yield return Of("business-licence");
        if (programme.IsHighValue && random.Next(2) == 0)
        {
            foreach (var year in company.Years) yield return Of("audit-report") with { Year = year.Year };
        }
        else
        {
            yield return programme.IsHighValue ? Of("audit-report") : Of("audit-report") with { Year = programme.LastYear };
        }

        if (random.Next(2) == 0) yield return Of("rd-special-audit");
        if (random.Next(2) == 0) yield return Of("ip-cost-vouchers");
        yield return Of("patent-list");
        if (random.Next(2) == 0) yield return Of("patent-certificate") with { Copies = random.Next(6) == 0 ? 60 : random.Next(2, 8) };
        if (company.Pct > 0 && random.Next(2) == 0) yield return Of("pct-proof");
        if (!programme.IsHighValue || random.Next(3) == 0) yield return Of("trademark-certificate");
        if (!programme.IsHighValue)
        {
            yield return Of("ip-standard-certificate");
            yield return Of("pledge-registration");
            yield return Of("patent-product-filing");
        }

        if (random.Next(2) == 0) yield return Of("ip-body-document");
        yield return Of("ip-staff-proof");
        if (random.Next(2) == 0) yield return Of("rd-body-proof");
        if (company.Champion) yield return Of("champion-certificate");
        if (company.LittleGiant) yield return Of("little-giant-certificate");
        if (company.Award) yield return Of("award-certificate");
        if (!company.Partners.IsEmpty) yield return Of("cooperation-agreement");
        yield return Of("commitment-letter");
        if (random.Next(2) == 0) yield return Of("recommendation");

        AttachmentPlan Of(string id) => new(id, company);
    }
}
