using System.Collections.Immutable;

namespace DocPipeline.Booklets.Facts;

/// <summary>Turns a company into the facts a form asks for.</summary>
internal static class FactSheetMaker
{
    public static FactSheet Of(Company c, ProgrammeFacts programme)
    {
        var facts = ImmutableDictionary.CreateBuilder<FactKey, Fact>();
        void Put(string field, Fact fact, int? year = null) => facts[new FactKey(field, year)] = fact;
        Put(FieldIds.Name, Fact.Of(c.Name));
        if (c.FormerName is { } former) Put(FieldIds.FormerNames, Fact.List([former]));
        Put(FieldIds.Uscc, Fact.Code(c.Uscc));
        Put(FieldIds.LegalRepresentative, Fact.Of(c.LegalRepresentative));
        Put(FieldIds.Address, Fact.Of(c.Address));
        Put(FieldIds.District, Fact.Of(c.District));
        Put(FieldIds.Industry, Fact.Of(c.Industry));
        Put(FieldIds.Established, Fact.Day(c.Established));
        Put(FieldIds.RegisteredCapital, Fact.Money(c.RegisteredCapital));
        Put(FieldIds.ContactName, Fact.Of(c.ContactName));
        Put(FieldIds.ContactPhone, Fact.Code(c.ContactPhone));
        Put(FieldIds.ContactEmail, Fact.Code(c.ContactEmail));
        Put(FieldIds.ProjectName, Fact.Of(c.ProjectName));
        Put(FieldIds.ProjectLeader, Fact.Of(c.ProjectLeader));
        Put(FieldIds.ProjectStart, Fact.Month(c.ProjectStart));
        Put(FieldIds.ProjectEnd, Fact.Month(c.ProjectEnd));
        foreach (var y in c.Years)
        {
            Put(FieldIds.Sales, Fact.Money(y.Sales), y.Year);
            Put(FieldIds.Rd, Fact.Money(y.Rd), y.Year);
            Put(FieldIds.Ip, Fact.Money(y.Ip), y.Year);
            Put(FieldIds.ProfitTax, Fact.Money(y.ProfitTax), y.Year);
            Put(FieldIds.Profit, Fact.Money(y.Profit), y.Year);
            Put(FieldIds.Tax, Fact.Money(y.Tax), y.Year);
            Put(FieldIds.NetProfit, Fact.Money(y.NetProfit), y.Year);
            Put(FieldIds.Assets, Fact.Money(y.Assets), y.Year);
            Put(FieldIds.RdShare, Fact.Percent(y.Rd / y.Sales * 100), y.Year);
            Put(FieldIds.IpShare, Fact.Percent(y.Ip / y.Rd * 100), y.Year);
        }

        Put(FieldIds.StaffTotal, Fact.People(c.StaffTotal));
        Put(FieldIds.StaffRd, Fact.People(c.StaffRd));
        Put(FieldIds.IpFulltime, Fact.People(c.IpFulltime.Length));
        Put(FieldIds.IpParttime, Fact.People(c.IpParttime.Length));
        Put(FieldIds.IpManagers, Fact.People(c.IpFulltime.Length + c.IpParttime.Length));
        Put(FieldIds.Patents, Fact.Items(c.Patents.Length));
        Put(FieldIds.Inventions, Fact.Items(c.Count(PatentType.Invention)));
        Put(FieldIds.UtilityModels, Fact.Items(c.Count(PatentType.UtilityModel)));
        Put(FieldIds.Designs, Fact.Items(c.Count(PatentType.Design)));
        Put(programme.PctField, Fact.Items(c.Pct));
        Put(FieldIds.Trademarks, Fact.Items(c.Trademarks.Length));
        if (programme.IsHighValue)
        {
            Put(FieldIds.Champion, Fact.Flag(c.Champion));
            Put(FieldIds.LittleGiant, Fact.Flag(c.LittleGiant));
            Put(FieldIds.Award, Fact.Flag(c.Award));
            Put(FieldIds.Joint, Fact.Flag(!c.Partners.IsEmpty));
            if (!c.Partners.IsEmpty) Put(FieldIds.Partners, Fact.List(c.Partners));
            Put(FieldIds.InventionGrowth, Fact.Percent(c.InventionGrowth));
            Put(FieldIds.ImplementationRate, Fact.Percent(c.ImplementationRate));
        }

        Put(FieldIds.BudgetTotal, Fact.Money(c.CityGrant + c.DistrictMatch + c.SelfRaised));
        Put(FieldIds.CityGrant, Fact.Money(c.CityGrant));
        Put(FieldIds.DistrictMatch, Fact.Money(c.DistrictMatch));
        Put(FieldIds.SelfRaised, Fact.Money(c.SelfRaised));
        return new FactSheet(facts.ToImmutable());
    }
}
