import CadreKit
import Scorecard

extension KeyAccountManagement {
    /// The five criteria of a key account on one card; it rates an account, and several accounts are ranked by
    /// rating each in turn.
    ///
    /// The weights 28, 20, 12, 16 and 24 make 100, and 7, 5, 3, 4 and 6 points a level, so that a total can be
    /// worked out in the head. The heaviest weighs as much as the two lightest together, so that none decides alone.
    ///
    /// | Weight | Criterion          | Why so much                                            |
    /// | ------ | ------------------ | ------------------------------------------------------ |
    /// | 28     | orders, contract   | the only money that is in the books already            |
    /// | 24     | open demand        | what the days spent now are to come back from          |
    /// | 20     | strategy           | the company has said where it wants to go              |
    /// | 16     | innovation         | the next product, and a distance from price            |
    /// | 12     | weight with others | turns into other clients’ orders and is counted there  |
    ///
    /// Any one criterion at level 3 or 4 makes a key account; the total only decides how much it may cost. The key
    /// band begins above the 50 points of an account at 2 throughout, so that nothing reaches it without a 3 or 4.
    /// Shares of the team’s orders, not yuan, so that teams of any size can use it.
    static let accountRating: AssessmentDefinition = AssessmentDefinition(
        id: "key-account-rating",
        kind: "scorecard",
        title: LocalizedText(en: "Key-account scorecard", zhHans: "大客户评分卡"),
        instructions: LocalizedText(
            en: """
                One card rates one account. Rate several accounts one after the other on the same \
                day; the system ranks them. Two or three raters fill in a card each, without \
                seeing the others’; their ratings are averaged.

                Before you begin: the team’s orders of the last twelve months are 100 % (in a small \
                team those of the department). This year’s written priorities lie on the table. Count \
                the end user, not the dealer.

                For each criterion choose the highest level of which every word is true. Without a \
                document choose the lower level. Leave nothing out: an item without a rating would \
                drop out of the reckoning, and the account would look better than it is.

                An item earns its weight times the level over 4, so each level is worth 7 points for \
                orders, 5 for strategy, 3 for weight with others, 4 for innovation and 6 for open \
                demand; 100 at most.

                Then read the result twice. First the door: any one criterion at level 3 or 4 is \
                enough to call it a key account, and you write down which one. Then the seat: the \
                total says how much the account may cost. An account with one 4 and nothing else has \
                at most 28 points; it is a key account for one reason and gets a small plan for that \
                reason. An account with 2 throughout has 50 and is a good client, not a key account. \
                The card judges the account and nobody’s work.
                """,
            zhHans: """
                一张卡评一家客户。几家客户在同一天依次评完，由系统排名。两三个人各评一张，互不看分，\
                结果取平均。

                动手之前：以本团队最近十二个月的订单为 100%（团队小的，用整个部门的）；\
                把今年写进战略的重点摆在桌上；算最终用户，不算代理商。

                每条标准，选描述里字字属实的最高一级。拿不出文件，就选低的那一级。一项也不要空：\
                没打的项不参加计算，客户会显得比实际好。

                每项得分＝权重×级数÷4。每升一级：合同订单 7 分，合乎战略 5 分，示范与影响 3 分，\
                消化创新 4 分，增量空间 6 分；满分 100。

                结果要看两遍。先看进门：有任何一条到 3 级或 4 级，就可以叫大客户，并写下是哪一条。\
                再看座次：总分说的是可以为它花多少。只有一条 4 级、别的全无，最多 28 分，\
                是单项大客户，只为那条理由做一份小计划。五条全是 2 级，总分 50，是好客户，不是大客户。\
                这张卡评的是客户，不评任何人的工作。
                """),
        stage: .during,
        raters: 1...3,
        subject: .account,
        objectives: ["rate-account", "prioritise-accounts"],
        items: ratingItems,
        sections: [
            AssessmentSection(
                LocalizedText(en: "What it brings today", zhHans: "今天带来的"),
                items: ["orders", "standing"]),
            AssessmentSection(
                LocalizedText(en: "What it brings tomorrow", zhHans: "明天带来的"),
                items: ["strategic", "innovation", "potential"]),
        ],
        bands: ratingBands)

    private static let ratingItems: [Item] = [
        Item.rated(
            "orders",
            objective: "rate-account",
            weight: 28,
            LocalizedText(
                en: """
                    Orders and contract: what share of the team’s orders of the last twelve months \
                    comes from this account, and is a framework contract of one to two years in \
                    force?
                    """,
                zhHans: """
                    合同订单：最近十二个月，这家客户占本团队订单的百分之几？有没有一份一到两年的框架合\
                    同正在执行？
                    """),
            levels: ordersLevels,
            feedback: LocalizedText(
                en: """
                    Weight 28: the only money that is already in the books. Source: order list and \
                    contract.
                    """,
                zhHans: "权重 28：只有这笔钱已经在账上。出处：订单台账、合同。")),
        Item.rated(
            "strategic",
            objective: "rate-account",
            weight: 20,
            LocalizedText(
                en: """
                    Fit with our strategy: how far do their orders serve one of this year’s written \
                    priorities (a product, an industry, a region)?
                    """,
                zhHans: "合乎战略：他们的订单，在多大程度上落在今年写进战略的重点（产品、行业、区域）上？"),
            levels: strategicLevels,
            feedback: LocalizedText(
                en: """
                    Weight 20: the company has said where it wants to go. Source: strategy paper, \
                    enquiry, order.
                    """,
                zhHans: "权重 20：公司已经说清要往哪儿走。出处：战略文件、询价单、订单。")),
        Item.rated(
            "standing",
            objective: "rate-account",
            weight: 12,
            LocalizedText(
                en: "Weight with others: what do they do for our business elsewhere and for our name?",
                zhHans: "示范与影响：他们对我们别处的生意和名声有什么作用？"),
            levels: standingLevels,
            feedback: LocalizedText(
                en: """
                    Weight 12: a good reference turns into other clients’ orders and is counted \
                    there. Source: consent to be named, visitors’ list, other clients’ enquiries.
                    """,
                zhHans: """
                    权重 12：示范做得好，会变成别家的订单，在别家那里再算。出处：同意提名的书面文件、\
                    来访登记、别家的询价单。
                    """)),
        Item.rated(
            "innovation",
            objective: "rate-account",
            weight: 16,
            LocalizedText(
                en: """
                    Taking up what is new: how able and willing are they to absorb technology and to \
                    innovate with us?
                    """,
                zhHans: "消化创新：他们有没有能力、愿不愿意吃下新技术，和我们一起创新？"),
            levels: innovationLevels,
            feedback: LocalizedText(
                en: """
                    Weight 16: our next product grows here, and so does the distance from those who \
                    sell by price. Source: trial report, catalogue.
                    """,
                zhHans: """
                    权重 16：我们的下一个产品从这里长出来，和只拼价格的对手拉开距离也靠这里。出处：\
                    试验报告、产品样本。
                    """)),
        Item.rated(
            "potential",
            objective: "rate-account",
            weight: 24,
            LocalizedText(
                en: """
                    Open demand: what they will need of our kind in a year, on average over the next \
                    three years, minus what they ordered from us in the last twelve months, as a \
                    share of the team’s orders
                    """,
                zhHans: """
                    增量空间：未来三年平均每年对我们这类产品的需求，减去最近十二个月已给我们的订单，\
                    占本团队订单的百分之几
                    """),
            levels: potentialLevels,
            feedback: LocalizedText(
                en: """
                    Weight 24: the days that we spend now come back from here. Source: budget, \
                    procurement plan, filing.
                    """,
                zhHans: "权重 24：今天花的工时要从这里收回来。出处：预算、采购规划、备案。")),
        Item.note(
            "evidence",
            LocalizedText(
                en: """
                    For every criterion the figure, its date and where it can be read. Then: which \
                    criterion alone makes this a key account (level 3 or 4), or none?
                    """,
                zhHans: """
                    每条标准写明数字、日期和出处。最后一句：哪一条标准单凭自己就够资格（3 级或 4 \
                    级），还是一条也没有？
                    """)),
    ]

    private static let ratingBands: [Band] = [
        Band(
            "standard",
            from: 0,
            LocalizedText(en: "Standard service", zhHans: "标准服务"),
            advice: LocalizedText(
                en: """
                    Serve it by inside sales or a dealer: an answer within a working day, no visits \
                    without an enquiry. If one criterion stands at 3 or 4 it is a key account for \
                    that one reason: half a page to protect the reason, and a date on which you look \
                    whether it still holds.
                    """,
                zhHans: """
                    由内勤或代理商服务：一个工作日内答复，没有询价不上门。若有一条标准到 3 级或 4 级，\
                    它就是单项大客户：写半页纸守住这条理由，并定好哪天看它还在不在。
                    """)),
        Band(
            "develop",
            from: 35,
            LocalizedText(en: "Account to develop", zhHans: "培育客户"),
            advice: LocalizedText(
                en: """
                    Choose the one criterion that can rise by a level within twelve months, name the \
                    person and the trial, the contract or the contact that will raise it, and rate \
                    again in two quarters. If one criterion already stands at 3 or 4, treat it as a \
                    key account for that reason, with days limited to it.
                    """,
                zhHans: """
                    挑一条一年之内能升一级的标准，定下由谁、靠哪次试验、哪份合同或哪次接触去升，\
                    两个季度后重新打分。若已有一条到 3 级或 4 级，按单项大客户对待，天数只给这一条。
                    """)),
        Band(
            "key",
            from: 55,
            LocalizedText(en: "Key account", zhHans: "大客户"),
            advice: LocalizedText(
                en: """
                    At least one criterion is at 3 or 4, or this total could not be reached. Give it \
                    a map of the people, a plan on one page with two limits, one person who leads, \
                    and fixed days from other departments; review it each quarter.
                    """,
                zhHans: """
                    至少有一条到了 3 级或 4 级，否则到不了这个总分。画好决策地图，写一页纸计划和两条警\
                    戒线，定一人牵头，别的部门给固定天数，每季度检视。
                    """)),
        Band(
            "lead",
            from: 70,
            LocalizedText(en: "Key account of the first rank", zhHans: "战略大客户"),
            advice: LocalizedText(
                en: """
                    As a key account, and in addition: a member of senior management as sponsor, a \
                    counterpart at every level, a joint project with the client, and first call on \
                    scarce engineer days. Ask each quarter what would happen if it left.
                    """,
                zhHans: """
                    按大客户对待，另外加四样：一位高层挂帅，各级都有对口人，有一个和客户的联合项目，\
                    紧缺的工程师先给它。每季度问一次：它要是走了，会怎样？
                    """)),
    ]

    private static let ordersLevels: [RatingLevel] = [
        RatingLevel(
            0,
            LocalizedText(en: "below 1 %", zhHans: "不到 1%"),
            descriptor: LocalizedText(
                en: "Orders of the last twelve months are below 1 % of the team’s.",
                zhHans: "最近十二个月的订单不到本团队的 1%。")),
        RatingLevel(
            1,
            LocalizedText(en: "1 % and above", zhHans: "1% 以上"),
            descriptor: LocalizedText(
                en: "At least 1 %, with or without a contract.",
                zhHans: "至少 1%，有没有合同都算。")),
        RatingLevel(
            2,
            LocalizedText(en: "3 % and above", zhHans: "3% 以上"),
            descriptor: LocalizedText(
                en: """
                    At least 3 %, order by order, or under a contract of less than twelve months. \
                    Without a contract there is no higher level, however large the orders.
                    """,
                zhHans: "至少 3%，逐单下达，或合同不足十二个月。没有合同，订单再大也只到这一级。")),
        RatingLevel(
            3,
            LocalizedText(en: "3 % under contract", zhHans: "3% 且有合同"),
            descriptor: LocalizedText(
                en: "At least 3 %, and a framework contract of twelve months or more is in force.",
                zhHans: "至少 3%，且有一份十二个月以上的框架合同正在执行。")),
        RatingLevel(
            4,
            LocalizedText(en: "8 % under contract", zhHans: "8% 且有合同"),
            descriptor: LocalizedText(
                en: "At least 8 %, and a framework contract of twelve months or more is in force.",
                zhHans: "至少 8%，且有一份十二个月以上的框架合同正在执行。")),
    ]

    private static let strategicLevels: [RatingLevel] = [
        RatingLevel(
            0,
            LocalizedText(en: "none", zhHans: "不沾"),
            descriptor: LocalizedText(
                en: "Nothing they order or ask for serves one of this year’s written priorities.",
                zhHans: "他们订的、问的，和今年写进战略的重点都不沾边。")),
        RatingLevel(
            1,
            LocalizedText(en: "interest", zhHans: "有意向"),
            descriptor: LocalizedText(
                en: "They have shown interest in one priority; there is no dated request.",
                zhHans: "对其中一个重点有兴趣，没有带日期的需求。")),
        RatingLevel(
            2,
            LocalizedText(en: "dated request", zhHans: "有日期"),
            descriptor: LocalizedText(
                en: "One priority, with a written enquiry or tender due within the next twelve months.",
                zhHans: "其中一个重点，已有书面询价或招标，十二个月内到期。")),
        RatingLevel(
            3,
            LocalizedText(en: "signed", zhHans: "已签单"),
            descriptor: LocalizedText(
                en: "An order for one priority has been signed in the last twelve months.",
                zhHans: "其中一个重点，最近十二个月内已签单。")),
        RatingLevel(
            4,
            LocalizedText(en: "first, or two", zhHans: "头一单或两个重点"),
            descriptor: LocalizedText(
                en: """
                    The first order that our company has ever had for a priority, or signed orders \
                    for two priorities, within the last twelve months.
                    """,
                zhHans: "最近十二个月内：某个重点的全公司头一单，或者两个重点都已签单。")),
    ]

    private static let standingLevels: [RatingLevel] = [
        RatingLevel(
            0,
            LocalizedText(en: "not to be named", zhHans: "不能提"),
            descriptor: LocalizedText(
                en: "We may not name them as a client, or nobody would know the name.",
                zhHans: "不许提他们是我们的客户，或者提了也没人知道。")),
        RatingLevel(
            1,
            LocalizedText(en: "may be named", zhHans: "可以提"),
            descriptor: LocalizedText(
                en: """
                    We may name them in writing; in 24 months no other client has asked about them or \
                    come to look.
                    """,
                zhHans: "可以书面提名字；24 个月内没有别的客户打听过、来看过。")),
        RatingLevel(
            2,
            LocalizedText(en: "asked about", zhHans: "有人打听"),
            descriptor: LocalizedText(
                en: "One or two other clients have asked or come to look in 24 months.",
                zhHans: "24 个月内，有一两家别的客户打听过或来看过。")),
        RatingLevel(
            3,
            LocalizedText(en: "visited, or one order", zhHans: "有人来看或带来一单"),
            descriptor: LocalizedText(
                en: """
                    Three or more other clients have asked or come to look, or one order names them \
                    as the reason, in 24 months.
                    """,
                zhHans: "24 个月内，三家以上打听过或来看过，或者有一张订单点名是因为他们。")),
        RatingLevel(
            4,
            LocalizedText(en: "two orders", zhHans: "带来两单"),
            descriptor: LocalizedText(
                en: """
                    Two or more orders from other clients, or from their sister firms, name them as \
                    the reason, in 24 months.
                    """,
                zhHans: "24 个月内，别的客户或他们的兄弟公司，至少有两张订单点名是因为他们。")),
    ]

    private static let innovationLevels: [RatingLevel] = [
        RatingLevel(
            0,
            LocalizedText(en: "by catalogue", zhHans: "按样本买"),
            descriptor: LocalizedText(
                en: "They order by catalogue number; in 24 months no technical talk beyond the order.",
                zhHans: "按样本型号下单；24 个月内，除了订单没谈过技术。")),
        RatingLevel(
            1,
            LocalizedText(en: "talks", zhHans: "谈技术"),
            descriptor: LocalizedText(
                en: """
                    An engineer of theirs discusses solutions with us; nothing new has been tried in \
                    24 months.
                    """,
                zhHans: "有工程师跟我们讨论方案；24 个月内没试过新东西。")),
        RatingLevel(
            2,
            LocalizedText(en: "tries", zhHans: "肯试"),
            descriptor: LocalizedText(
                en: "Something new has been tried in 24 months, with whichever supplier.",
                zhHans: "24 个月内试过一样新东西，不论哪家供应商的。")),
        RatingLevel(
            3,
            LocalizedText(en: "tries with us", zhHans: "跟我们试"),
            descriptor: LocalizedText(
                en: """
                    A trial with us in 24 months, with their people and their data, closed by a \
                    written report.
                    """,
                zhHans: "24 个月内跟我们做过试验，用了他们的人和数据，有书面报告。")),
        RatingLevel(
            4,
            LocalizedText(en: "develops with us", zhHans: "跟我们开发"),
            descriptor: LocalizedText(
                en: """
                    A joint development in 24 months whose result is in our catalogue or has been \
                    sold to another client.
                    """,
                zhHans: "24 个月内有联合开发，成果已进我们的样本，或已卖给别的客户。")),
    ]

    private static let potentialLevels: [RatingLevel] = [
        RatingLevel(
            0,
            LocalizedText(en: "below 1 %", zhHans: "不到 1%"),
            descriptor: LocalizedText(
                en: "Open demand is below 1 % of the team’s orders.",
                zhHans: "增量空间不到本团队订单的 1%。")),
        RatingLevel(
            1,
            LocalizedText(en: "1 % and above", zhHans: "1% 以上"),
            descriptor: LocalizedText(
                en: "At least 1 %; the client’s word is enough.",
                zhHans: "至少 1%，客户口头说的也算。")),
        RatingLevel(
            2,
            LocalizedText(en: "3 % and above", zhHans: "3% 以上"),
            descriptor: LocalizedText(
                en: "At least 3 %. By word of mouth there is no higher level, however large the figure.",
                zhHans: "至少 3%。只有口头说法的，数字再大也只到这一级。")),
        RatingLevel(
            3,
            LocalizedText(en: "6 % on paper", zhHans: "6% 且有文件"),
            descriptor: LocalizedText(
                en: "At least 6 %, read from a budget, a published plan or a filing.",
                zhHans: "至少 6%，能从预算、公开规划或备案里读到。")),
        RatingLevel(
            4,
            LocalizedText(en: "10 % with a date", zhHans: "10% 且有日期"),
            descriptor: LocalizedText(
                en: "At least 10 %, read from a document, with an approved start within 24 months.",
                zhHans: "至少 10%，有文件，已获批，24 个月内开工。")),
    ]
}
