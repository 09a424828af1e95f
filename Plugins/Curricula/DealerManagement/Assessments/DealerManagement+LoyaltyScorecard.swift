import CadreKit
import Scorecard

extension DealerManagement {
    /// Rates a dealer, not a learner: ten behaviours under the four traits of loyalty, sixty points.
    ///
    /// Weights follow what the behaviour costs the dealer, because only what costs something is hard to feign:
    /// money and chances weigh 9, time and trouble 6, what is free weighs 3. Divisible by three, so that a
    /// level is worth whole points: 3, 2 and 1.
    ///
    /// | Trait                          | Behaviours (weight)                                  | Points |
    /// | ------------------------------ | ---------------------------------------------------- | ------ |
    /// | wants to sell us for long      | accepts time (6), grows together (9)                 | 15     |
    /// | invests in the relation        | gives time (6), proposes (6), extra work (6)         | 18     |
    /// | makes sacrifices               | helps out (6), drops offers (9)                      | 15     |
    /// | feels attached                 | glad to meet (3), patient (3), takes advice (6)      | 12     |
    ///
    /// Attachment weighs least: it is what a visitor feels first and what a clever trader produces at will.
    static let loyaltyScorecard: AssessmentDefinition = AssessmentDefinition(
        id: "dealer-loyalty", kind: "scorecard",
        title: LocalizedText(en: "Dealer loyalty", zhHans: "代理商忠诚度评分卡"),
        instructions: LocalizedText(
            en: """
                Rate one dealer by what you and your colleagues have seen during the last twelve \
                months. Level 0 means that you had occasion to see the behaviour and it did not \
                come; where you had no occasion or do not know, leave the line empty, it then \
                counts neither for nor against. Turnover, years together and promises are no \
                evidence. Before you set a level, say the act and its date to yourself; write the \
                two or three that decided the result into the last field. Better than one rater \
                are two or three who fill in the card separately: the seller, the service \
                engineer, the sales office.
                """,
            zhHans: """
                给一家代理商打分，依据是您和同事最近十二个月亲眼见到的事。0 级是有过机会却没见到这种行为；\
                没有机会看、或者不了解，就空着，不加分也不减分。销量、合作年头、口头承诺都不算证据。\
                打分之前，先在心里说出那件事和日期；决定结果的两三件，写进最后一栏。\
                一个人打不如两三个人各打各的：销售、售后工程师、商务内勤。
                """),
        stage: .during, raters: 1...3, subject: .dealer, objectives: ["rate-loyalty"],
        items: [
            acceptsTime, growsTogether, givesTime, proposesImprovements, extraWork, helpsOut, dropsOffers,
            gladToMeet, patientWithMistakes, takesAdvice, evidenceSeen,
        ],
        sections: [
            AssessmentSection(
                LocalizedText(en: "Wants to sell the brand for the long term", zhHans: "想长期卖这个牌子"),
                items: ["accepts-time", "grows-together"]),
            AssessmentSection(
                LocalizedText(en: "Invests in the relationship", zhHans: "肯为这段关系投入"),
                items: ["gives-time", "proposes-improvements", "extra-work"]),
            AssessmentSection(
                LocalizedText(en: "Makes sacrifices for it", zhHans: "肯为它做出牺牲"),
                items: ["helps-out", "drops-offers"]),
            AssessmentSection(
                LocalizedText(en: "Feels attached to it", zhHans: "心里有归属感"),
                items: ["glad-to-meet", "patient-with-mistakes", "takes-advice"]),
        ],
        bands: [
            Band(
                "trading-partner", from: 0, LocalizedText(en: "Trading partner", zhHans: "买卖伙伴"),
                advice: LocalizedText(
                    en: """
                        Deliver well and on clear terms, but do not build the year on this dealer. No new \
                        exclusivity, no advance investment. Learn the names of the end customers. Offer \
                        one small exchange with a date on both sides and see within a quarter whether it \
                        is kept; if the area matters, look for a second dealer meanwhile.
                        """,
                    zhHans: """
                        货交好，条件讲清，但别把一年的指望压在他身上。不新给独家，不预先投入。\
                        把最终客户的名字掌握住。先做一次小交换，双方都写上日期，一个季度之内看他守不守；\
                        区域要紧的话，同时物色第二家。
                        """)),
            Band(
                "wavering", from: 40, LocalizedText(en: "Wavering", zhHans: "摇摆"),
                advice: LocalizedText(
                    en: """
                        Look at the trait with the lowest share and ask what we have done to cause it. \
                        Visit within four weeks with one question that only this dealer can answer, adopt \
                        something from the answer and report back. Agree two pairs of commitments for a \
                        quarter; no exclusivity before they are kept. Rate again after 90 days.
                        """,
                    zhHans: """
                        看得分比例最低的那个特征，先问问我们自己做了什么才成这样。四周之内登门，\
                        带一个只有他答得出的问题；采纳一点，再回话。先约两对承诺，做一个季度；守住之前不谈独家。\
                        90 天后再打一次。
                        """)),
            Band(
                "reliable", from: 60, LocalizedText(en: "Reliable", zhHans: "可靠"),
                advice: LocalizedText(
                    en: """
                        Worth days and money. Agree the year on one page with at least four pairs. A \
                        request for exclusivity may be examined: coverage, investment and exit decide, \
                        with limits of area, term and minimum. Repair the weakest trait by an act of ours \
                        first.
                        """,
                    zhHans: """
                        值得花时间、花钱。一页纸谈好全年，至少四对承诺。他要独家，可以研究：看覆盖、看投入、看退出，\
                        区域、期限、最低量都要有边界。最弱的那个特征，先由我们做一件事来补。
                        """)),
            Band(
                "ally", from: 80, LocalizedText(en: "Ally", zhHans: "盟友"),
                advice: LocalizedText(
                    en: """
                        Protect what has grown: early news, named accounts, the first visit of the \
                        quarter. Plan two to three years, invest jointly, ask for proposals and show what \
                        became of them. Beware of taking it for granted: allies are lost by a direct order \
                        or an unanswered message, not by two points of margin.
                        """,
                    zhHans: """
                        把养出来的这份忠诚护住：消息早一步，客户点名归他，每季度第一趟先去他那里。\
                        一起规划两三年，共同投入；请他提建议，让他看见建议的下落。最怕的是理所当然：\
                        盟友走掉，多半是因为一单直销、一条没回的消息，很少是因为两个点的毛利。
                        """)),
        ])

    private static let notSeen: LocalizedText = LocalizedText(en: "not seen", zhHans: "没见到")
    private static let hardly: LocalizedText = LocalizedText(en: "hardly", zhHans: "偶尔、勉强")
    private static let mostly: LocalizedText = LocalizedText(en: "mostly", zhHans: "多数时候")
    private static let clearly: LocalizedText = LocalizedText(en: "clearly", zhHans: "一贯、主动")

    private static func levels(
        _ none: LocalizedText, _ some: LocalizedText, _ most: LocalizedText, _ all: LocalizedText
    ) -> [RatingLevel] {
        [
            RatingLevel(0, notSeen, descriptor: none), RatingLevel(1, hardly, descriptor: some),
            RatingLevel(2, mostly, descriptor: most), RatingLevel(3, clearly, descriptor: all),
        ]
    }

    private static let acceptsTime: Item = .rated(
        "accepts-time", weight: 6, LocalizedText(en: "Accepts that results take time", zhHans: "接受见效需要时间"),
        levels: levels(
            LocalizedText(
                en: "Drops a product or a project as soon as the first quarter brings nothing.",
                zhHans: "头一个季度没出单，产品或项目就不做了。"),
            LocalizedText(
                en: "Holds out for a few months if pressed, then turns to whatever sells at once.",
                zhHans: "催一催，撑几个月，然后转去做来钱快的。"),
            LocalizedText(
                en: """
                    Keeps a slow product in the range for a year or longer, without adding effort.
                    """,
                zhHans: "见效慢的产品能留一年以上，但不再加力。"),
            LocalizedText(
                en: """
                    Puts people on a field knowing that it will bring nothing for a year or more.
                    """,
                zhHans: "明知一年以上见不到钱，照样派人去做。")))

    private static let growsTogether: Item = .rated(
        "grows-together", weight: 9, LocalizedText(en: "Wants to grow together with us", zhHans: "愿意和我们一起成长"),
        levels: levels(
            LocalizedText(
                en: """
                    Has no plans with us, or plans to sell or to shrink the business in our line.
                    """,
                zhHans: "和我们没有打算，或者正想把这块业务转手、收缩。"),
            LocalizedText(
                en: "Signs a yearly target; investments are talked about and do not come.",
                zhHans: "年度指标照签；投入年年说，年年没有。"),
            LocalizedText(
                en: """
                    Brings plans for more than a year of his own accord and has taken a first step \
                    that costs money.
                    """,
                zhHans: "主动拿出一年以上的规划，并已花钱迈出第一步。"),
            LocalizedText(
                en: """
                    Has hired people, bought equipment or opened an office for our line within the \
                    year.
                    """,
                zhHans: "一年之内专为我们这条线招了人、买了设备或设了点。")))

    private static let givesTime: Item = .rated(
        "gives-time", weight: 6, LocalizedText(en: "Gives time to solve issues", zhHans: "肯花时间解决问题"),
        levels: levels(
            LocalizedText(
                en: "Hands the problem over: “Your product, your matter.”",
                zhHans: "问题一推：“你们的产品，你们管。”"),
            LocalizedText(
                en: "Takes part when reminded, late or for a part of the time.",
                zhHans: "催了才参加，迟到或者提前走。"),
            LocalizedText(
                en: "Takes part to the end and brings what was agreed.", zhHans: "从头参加到尾，约定的材料都带来。"),
            LocalizedText(
                en: "Offers people and hours, weekends too, before being asked.",
                zhHans: "不用开口就出人出时间，周末也肯。")))

    private static let proposesImprovements: Item = .rated(
        "proposes-improvements", weight: 6, LocalizedText(en: "Proposes improvements", zhHans: "主动提改进建议"),
        levels: levels(
            LocalizedText(
                en: "No proposal within the year; at most complaints without one.",
                zhHans: "一年没有一条建议，顶多有几句埋怨。"),
            LocalizedText(en: "One remark, on occasion, without pursuing it.", zhHans: "随口提过一回，没有下文。"),
            LocalizedText(
                en: "Several usable proposals, when asked or in reviews.",
                zhHans: "问到或回顾时，能提出几条用得上的。"),
            LocalizedText(
                en: "Proposals in writing throughout the year, unprompted, with reasons.",
                zhHans: "一年到头主动书面提，讲得出理由。")))

    private static let extraWork: Item = .rated(
        "extra-work", weight: 6,
        LocalizedText(en: "Does extra work, such as market research", zhHans: "做分外的事，比如市场调研"),
        levels: levels(
            LocalizedText(en: "Nothing beyond orders within the year.", zhHans: "一年下来，除了下单，什么也没做。"),
            LocalizedText(
                en: "Sends something after several reminders, thin in content.",
                zhHans: "催几次给一点，没什么内容。"),
            LocalizedText(en: "Delivers reports or customer days as agreed.", zhHans: "约好的报告、客户日都照办。"),
            LocalizedText(
                en: "Surveys, names of projects, events: unasked, with facts we did not have.",
                zhHans: "主动给调研、给项目、办活动，内容是我们原来不知道的。")))

    private static let helpsOut: Item = .rated(
        "helps-out", weight: 6,
        LocalizedText(en: "Helps us out when we are in trouble", zhHans: "我们有难处时肯帮一把"),
        levels: levels(
            LocalizedText(
                en: "Cannot be reached, or uses our trouble to press for terms.",
                zhHans: "找不到人，或者趁机压条件。"),
            LocalizedText(
                en: "Helps after repeated requests, late or against a bill.",
                zhHans: "反复请才帮，来得晚，或者要收钱。"),
            LocalizedText(en: "Helps when asked, in time and without a bill.", zhHans: "一请就来，赶得上，不收钱。"),
            LocalizedText(
                en: "Sees the trouble and steps in with people or goods at the dealer’s own cost.",
                zhHans: "看见难处就自己顶上，出人出货，自己贴钱。")))

    private static let dropsOffers: Item = .rated(
        "drops-offers", weight: 9,
        LocalizedText(en: "Drops slightly better offers from others", zhHans: "别家条件略好也不动心"),
        levels: levels(
            LocalizedText(
                en: """
                    Has taken a competitor’s slightly better offer in our field, with or without \
                    telling us.
                    """,
                zhHans: "竞品条件略好就接了，打没打招呼都算。"),
            LocalizedText(
                en: """
                    Keeps offers in play and uses them to press for terms; divides projects between \
                    brands.
                    """,
                zhHans: "拿着别家报价跟我们讨价还价，项目几家分着做。"),
            LocalizedText(
                en: "Has turned down an offer after hesitating, or without saying so.",
                zhHans: "犹豫之后回绝，或者回绝了没告诉我们。"),
            LocalizedText(
                en: "Shows us the offer and turns it down, in our field, although it pays more.",
                zhHans: "把报价拿给我们看，明知多赚也回绝。")))

    private static let gladToMeet: Item = .rated(
        "glad-to-meet", weight: 3, LocalizedText(en: "Is glad to meet us", zhHans: "乐意见我们"),
        levels: levels(
            LocalizedText(en: "Appointments are refused or fall through.", zhHans: "约不上，约了也常泡汤。"),
            LocalizedText(
                en: "Receives us correctly, no more; nobody is brought along.",
                zhHans: "接待得体，仅此而已，也不叫别人来见。"),
            LocalizedText(
                en: "Friendly and with time, when we propose the date.",
                zhHans: "时间由我们约，来了和气，也肯花时间。"),
            LocalizedText(
                en: "Makes time at once, brings people together, shows pleasure in the visit.",
                zhHans: "立刻腾出时间，招呼一桌人，看得出高兴。")))

    private static let patientWithMistakes: Item = .rated(
        "patient-with-mistakes", weight: 3,
        LocalizedText(en: "Is patient with our mistakes", zhHans: "对我们的失误有耐心"),
        levels: levels(
            LocalizedText(
                en: """
                    Threatens or goes over our heads at the first fault; does not let it be put right.
                    """,
                zhHans: "头一次出错就威胁、告状，不给补救的机会。"),
            LocalizedText(
                en: """
                    Puts up with it briefly, or is loud about it, and the work goes on in the end.
                    """,
                zhHans: "忍一阵或者发一通火，事情最后还是接着做。"),
            LocalizedText(
                en: "Names the fault calmly and gives a reasonable time to put it right.",
                zhHans: "平静地指出问题，给一个合理的补救时间。"),
            LocalizedText(
                en: "Stays calm even when it happens again, and joins in putting it right.",
                zhHans: "再次出错也不急，一起把它处理好。")))

    private static let takesAdvice: Item = .rated(
        "takes-advice", weight: 6, LocalizedText(en: "Takes reasoned advice", zhHans: "有道理的建议听得进去"),
        levels: levels(
            LocalizedText(en: "Brushes advice aside.", zhHans: "建议当耳旁风。"),
            LocalizedText(
                en: "Agrees politely; little or nothing is put into practice.", zhHans: "嘴上说好，很少照做。"),
            LocalizedText(
                en: "Examines advice and adopts what convinces him, at least in part.",
                zhHans: "想过、算过，信服的就照做，至少做一部分。"),
            LocalizedText(
                en: "Asks for advice, tries it out and reports how it went.",
                zhHans: "主动来问，试了，还告诉我们效果。")))

    private static let evidenceSeen: Item = .note(
        "evidence-seen",
        LocalizedText(
            en: """
                Which two or three acts, with dates, decided the result? What do we not know?
                """,
            zhHans: "决定结果的是哪两三件事？各在哪天？还有哪些不了解？"))
}
