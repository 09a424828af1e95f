import CadreKit

extension KeyAccountManagement {
    /// What a learner can do after the two half-days, in the order in which the units teach it.
    static let statedObjectives: [Objective] = [
        Objective(
            id: "weigh-account-value",
            verb: LocalizedText(en: "work out", zhHans: "测算"),
            level: .apply,
            performance: LocalizedText(
                en: """
                    work out what an account leaves after it has been served and financed, and name \
                    what each side gains
                    """,
                zhHans: "测算一家客户扣除服务和资金成本之后的净贡献，并说出双方各得到什么"),
            condition: LocalizedText(
                en: "given orders, margin, cost to serve and days until payment",
                zhHans: "给定订单、毛利率、服务成本和回款天数"),
            criterion: LocalizedText(
                en: """
                    with the result right to the nearest thousand yuan, and one gain for either side \
                    in figures
                    """,
                zhHans: "结果精确到千元，双方各有一项好处用数字说明")),
        Objective(
            id: "rate-account",
            verb: LocalizedText(en: "rate", zhHans: "评定"),
            level: .evaluate,
            performance: LocalizedText(
                en: "rate an account on the five criteria with the key-account scorecard",
                zhHans: "用大客户评分卡，按五条标准评定一家客户"),
            condition: LocalizedText(
                en: """
                    from a file of one page, and for an account of one’s own with a colleague as \
                    second rater
                    """,
                zhHans: "依据一页资料；并针对自己的客户，请一位同事作第二评分人"),
            criterion: LocalizedText(
                en: """
                    with a figure and its source behind every rating, and no criterion more than one \
                    level from the reference or the second rater
                    """,
                zhHans: "每一级都有数字和出处，各项与参考分或第二评分人相差不超过一级")),
        Objective(
            id: "prioritise-accounts",
            verb: LocalizedText(en: "prioritise", zhHans: "排序"),
            level: .analyse,
            performance: LocalizedText(
                en: """
                    prioritise several accounts: rank, status and engineer days, with any one \
                    criterion and the total both considered
                    """,
                zhHans: "为多家客户排序：名次、身份和工程师天数，单项与总分兼顾"),
            condition: LocalizedText(
                en: "given the files of five accounts and sixty days a quarter",
                zhHans: "给定五家客户的资料和每季度六十天"),
            criterion: LocalizedText(
                en: """
                    with a reason for each status, days that add up to sixty, and the account named \
                    that loses days
                    """,
                zhHans: "每个身份有理由，天数合计六十，并写明谁的天数少了")),
        Objective(
            id: "map-deciders",
            verb: LocalizedText(en: "map", zhHans: "绘制"),
            level: .analyse,
            performance: LocalizedText(
                en: "map the people who take part in a client’s decision",
                zhHans: "绘制客户决策地图，标出参与决策的人"),
            condition: LocalizedText(
                en: "from the record of six months of contacts, and for an account of one’s own",
                zhHans: "依据六个月的接触记录；并针对自己的客户"),
            criterion: LocalizedText(
                en: """
                    with every role filled or marked as a gap, evidence for each attitude, and a \
                    contact with a date for the three widest gaps
                    """,
                zhHans: "每种角色有人或标为缺口，每个态度有依据，三个最大的缺口各有一次定了日期的接触")),
        Objective(
            id: "write-account-plan",
            verb: LocalizedText(en: "write", zhHans: "编写"),
            level: .create,
            performance: LocalizedText(
                en: "write the plan for a key account on one page",
                zhHans: "用一页纸编写一份大客户计划"),
            condition: LocalizedText(
                en: "for an account of one’s own, on the plan sheet, within eighteen minutes",
                zhHans: "针对自己的客户，用计划表，十八分钟以内"),
            criterion: LocalizedText(
                en: """
                    with at least three goals that name figure today, figure aimed at, date and \
                    source, the four questions answered, and a step within seven days
                    """,
                zhHans: "至少三个目标写明今天多少、要到多少、哪天、从哪里读，四问有答案，并有七天内的第一步")),
        Objective(
            id: "mobilise-resources",
            verb: LocalizedText(en: "obtain", zhHans: "争取"),
            level: .apply,
            performance: LocalizedText(
                en: """
                    obtain days and services for a key account from departments over which one has no \
                    authority
                    """,
                zhHans: "为大客户向自己无权指挥的部门争取人手和服务"),
            condition: LocalizedText(
                en: "in a role-play of eight minutes with R&D and service, whose people are booked",
                zhHans: "在八分钟的角色扮演中，研发和服务的人手都已排满"),
            criterion: LocalizedText(
                en: """
                    with at least two commitments that have a name, an amount and a date, and with \
                    what is given in return
                    """,
                zhHans: "至少拿到两条有人、有量、有日期的承诺，并写明换回什么")),
        Objective(
            id: "review-account",
            verb: LocalizedText(en: "review", zhHans: "检视"),
            level: .evaluate,
            performance: LocalizedText(
                en: "review a key account against its plan and its limits",
                zhHans: "对照计划和警戒线检视一家大客户"),
            condition: LocalizedText(
                en: "given the figures of four quarters and the log of the year",
                zhHans: "给定四个季度的数据和一年的工作日志"),
            criterion: LocalizedText(
                en: """
                    telling results from early signs, naming every limit crossed, and rating again \
                    without an error in the total
                    """,
                zhHans: "分清结果与早期信号，指出碰到的每条警戒线，重新打分且总分无误")),
        Objective(
            id: "decide-downgrade",
            verb: LocalizedText(en: "decide", zhHans: "决定"),
            level: .evaluate,
            performance: LocalizedText(
                en: "decide whether an account keeps its status, and arrange the move if it does not",
                zhHans: "决定一家客户的身份是否保留，不保留的安排好降级"),
            condition: LocalizedText(
                en: "when limits agreed beforehand have been crossed",
                zhHans: "事先约定的警戒线已经碰到"),
            criterion: LocalizedText(
                en: """
                    with the reason in figures, a name and a date within sixty days for all that \
                    stays and all that ends, and what stays told to the client first
                    """,
                zhHans: "理由用数字，照旧的和停掉的六十天内样样有人有日期，并先让客户听到照旧的")),
    ]
}
