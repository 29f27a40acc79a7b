namespace DocPipeline.Booklets.Stories;

/// <summary>Sentences without a figure, so that running text has the length it has in real booklets.</summary>
internal static class Filler
{
    private static readonly string[] s_sentences =
    [
        "公司长期专注于{0}领域，坚持以技术创新驱动产业升级，形成了覆盖研发、制造、检测与服务的完整体系。",
        "围绕{0}关键技术，公司建立了从立项检索、过程布局到成果转化的全流程知识产权管理机制。",
        "公司设立独立的知识产权管理部门，由分管副总经理直接领导，制度健全，职责明确。",
        "项目实施过程中，将定期开展专利信息检索与分析，形成专利导航报告并指导研发方向。",
        "公司产品已通过多项行业认证，广泛应用于轨道交通、新能源汽车、智能制造等领域。",
        "在知识产权保护方面，公司建立了风险预警与维权机制，对重点市场的竞争者专利进行动态跟踪。",
        "公司注重产学研协同，与高校和科研院所保持长期的技术交流，共同解决行业共性难题。",
        "针对{0}的核心部件，公司开展高质量专利申请，注重权利要求的层次和保护范围。",
        "公司对职工开展分层次的知识产权培训，把知识产权考核纳入研发人员的绩效评价。",
        "项目成果将在产业链上下游企业中示范推广，带动区域内企业提升知识产权创造与运用能力。",
        "公司建立了以市场价值为导向的专利分级管理制度，对核心专利实行重点维护。",
        "公司制定了知识产权奖励办法，对职务发明人给予奖励和报酬，激发创新活力。",
        "下一步将完善海外专利布局，为产品出口提供知识产权保障。",
        "公司已建立覆盖研发全过程的技术秘密保护制度，与关键岗位人员签订保密协议。",
    ];

    public static string Paragraph(Random random, string product, int sentences) =>
        string.Concat(s_sentences.OrderBy(_ => random.Next()).Take(sentences)).Replace("{0}", product, StringComparison.Ordinal);
}
