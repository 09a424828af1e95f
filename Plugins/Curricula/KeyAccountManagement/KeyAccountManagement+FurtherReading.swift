import CadreKit

extension KeyAccountManagement {
    /// Books and articles for whoever wants to know more, from the widest to the most special.
    static let recommendedReading: [FurtherReading] = [
        FurtherReading(
            LocalizedText(
                en: "Key Customers: How to Manage Them Profitably",
                zhHans: "Key Customers: How to Manage Them Profitably"),
            by: "Malcolm McDonald, Beth Rogers, Diana Woodburn",
            2000,
            reason: LocalizedText(
                en: """
                    Selecting and planning for key customers from both sides of the table, with the \
                    question what they really cost.
                    """,
                zhHans: "讲大客户怎么选、怎么做计划，买卖双方的角度都有，也追问他们到底花掉多少钱。")),
        FurtherReading(
            LocalizedText(
                en: "Key Account Management and Planning",
                zhHans: "Key Account Management and Planning"),
            by: "Noel Capon",
            2001,
            reason: LocalizedText(
                en: """
                    The thorough one: criteria, organisation, analysis and plan, for whoever has to \
                    build the system in a company.
                    """,
                zhHans: "最完整的一本：标准、组织、分析、计划都有，适合要在公司里把这套办法建起来的人。")),
        FurtherReading(
            LocalizedText(en: "Strategic Selling", zhHans: "Strategic Selling"),
            by: "Robert B. Miller, Stephen E. Heiman",
            1985,
            reason: LocalizedText(
                en: "The classic on the people behind a large purchase and on what each of them wins.",
                zhHans: "讲大单背后有哪些人、每个人各赢得什么，这方面的经典。")),
        FurtherReading(
            LocalizedText(en: "SPIN Selling", zhHans: "销售巨人"),
            by: "Neil Rackham",
            1988,
            reason: LocalizedText(
                en: """
                    Which questions carry large sales and which only small ones, from observed calls \
                    and not from opinion.
                    """,
                zhHans: "大单靠哪些问题谈成，哪些问题只适合小单；结论来自实地观察，不是一家之言。")),
        FurtherReading(
            LocalizedText(
                en: "Manage Customers for Profits (Not Just Sales)",
                zhHans: "Manage Customers for Profits (Not Just Sales)"),
            by: "Benson P. Shapiro, V. Kasturi Rangan, Rowland T. Moriarty, Elliot B. Ross",
            1987,
            reason: LocalizedText(
                en: """
                    The article in the Harvard Business Review that shows why large customers may \
                    leave little, and what to do about it.
                    """,
                zhHans: "发表于《哈佛商业评论》的文章，讲块头大的客户为什么可能不赚钱，又该怎么办。")),
        FurtherReading(
            LocalizedText(
                en: "A General Model for Understanding Organizational Buying Behavior",
                zhHans: "A General Model for Understanding Organizational Buying Behavior"),
            by: "Frederick E. Webster Jr., Yoram Wind",
            1972,
            reason: LocalizedText(
                en: """
                    Where the idea of a buying centre with users, influencers, buyers, deciders and \
                    gatekeepers comes from.
                    """,
                zhHans: "“采购中心”里使用者、影响者、采购者、决策者、守门人的说法，出处就在这篇文章。")),
        FurtherReading(
            LocalizedText(en: "The 80/20 Principle", zhHans: "80/20法则"),
            by: "Richard Koch",
            1997,
            reason: LocalizedText(
                en: """
                    Easy to read, worth it for the habit of counting; check its claims against your \
                    own list.
                    """,
                zhHans: "读来轻松，值得学的是动手去数的习惯；书里的说法，要拿自己的清单验一验。")),
    ]
}
