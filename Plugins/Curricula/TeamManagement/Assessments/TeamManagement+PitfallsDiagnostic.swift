import CadreKit
import Scorecard

extension TeamManagement {
    /// A profile of a team by the seven mistakes of the last unit but one, two statements each; no mark for its leader.
    ///
    /// Statements are worded so that a high level is healthy, and of equal weight: what counts is the lowest section and
    /// not the total. Members may fill in the same card; the mean of all raters is taken.
    static let pitfallsDiagnostic: AssessmentDefinition = AssessmentDefinition(
        id: "team-pitfalls", kind: "scorecard",
        title: LocalizedText(en: "Team pitfalls: a profile", zhHans: "团队失误体检"),
        instructions: LocalizedText(
            en: """
                Think of the last four weeks and of what a visitor would have seen, not of what you intend. 0: \
                never seen; 3: always. High is healthy. Leave a line out where there was no occasion. The leader \
                fills the card in first; members may fill it in too, without names, and the mean is taken. Read \
                the result by section: the lowest is the place to begin.
                """,
            zhHans: """
                只看最近四周，只写外人来了会看到什么，不写打算。0 表示从没见过，3 表示一直如此；分高说明健康。\
                没有机会看到的，空着不打。主管先填；也可请组员不记名填写，取平均。结果按部分看，\
                最低的那一部分就是该下手的地方。
                """),
        stage: .during, raters: 1...12, subject: .team,
        items: [
            .rated(
                "skills-cover",
                LocalizedText(
                    en: "Every skill that a current order needs is mastered by two people at least.",
                    zhHans: "手头的每个单子所需的本事，至少有两个人拿得起来。"),
                levels: seen),
            .rated(
                "skills-grow",
                LocalizedText(
                    en: "Within the last four weeks somebody has learnt a new task beside a colleague.",
                    zhHans: "最近四周，有人跟着同事学会了一项新活儿。"),
                levels: seen),
            .rated(
                "plans-fit",
                LocalizedText(
                    en: "What the plan demands is allowed by the rules, prices and people that there are.",
                    zhHans: "计划要求的事，现行的规定、价格和人手都办得到。"),
                levels: seen),
            .rated(
                "plans-known",
                LocalizedText(
                    en: "Each member can name the three priorities of the quarter without looking them up.",
                    zhHans: "本季度的三件要事，每个人张口就说得出来。"),
                levels: seen),
            .rated(
                "open-outside",
                LocalizedText(
                    en: "The team has asked a client, dealer or competitor’s user what we do worse.",
                    zhHans: "团队问过客户、代理商或对手的用户：我们哪里不如人。"),
                levels: seen),
            .rated(
                "open-inside",
                LocalizedText(
                    en: "Whoever contradicts the leader in a meeting is thanked and answered.",
                    zhHans: "开会时有人跟主管唱反调，会得到感谢和答复。"),
                levels: seen),
            .rated(
                "division-one",
                LocalizedText(
                    en: "Every client, open task and handover has one name and a deputy.",
                    zhHans: "每家客户、每件未了的事、每次交接，都有一个责任人和一个替补。"),
                levels: seen),
            .rated(
                "division-gap",
                LocalizedText(
                    en: "In four weeks nothing was done twice and nothing was left because of “not mine”.",
                    zhHans: "四周里，没有一件事两个人重复做，也没有一件事因为“不归我管”没人做。"),
                levels: seen),
            .rated(
                "long-price",
                LocalizedText(
                    en:
                        "The figure of the month was reached without a discount or promise that next month pays for.",
                    zhHans: "当月的数字没有靠让下个月买单的折扣或承诺凑出来。"),
                levels: seen),
            .rated(
                "long-seed",
                LocalizedText(
                    en: "Time was spent on a client who will order only next year.",
                    zhHans: "有人在明年才会下单的客户身上花了时间。"),
                levels: seen),
            .rated(
                "order-week",
                LocalizedText(
                    en: "A breach of a rule was spoken about within five working days.",
                    zhHans: "违规的事，五个工作日内有人谈过。"),
                levels: seen),
            .rated(
                "order-decide",
                LocalizedText(
                    en: "No decision that members wait for is older than two weeks.",
                    zhHans: "大家等着拍板的事，没有拖过两周的。"),
                levels: seen),
            .rated(
                "together-visit",
                LocalizedText(
                    en: "At least one visit or offer a week is prepared by two people.",
                    zhHans: "每周至少有一次拜访或报价是两个人一起准备的。"),
                levels: seen),
            .rated(
                "together-hand",
                LocalizedText(
                    en: "Handovers follow a written note that the receiver has confirmed.",
                    zhHans: "交接有书面交接单，接手的人确认过。"),
                levels: seen),
            .note(
                "evidence",
                LocalizedText(
                    en: "For the lowest section: one thing that you saw, with its day.",
                    zhHans: "针对最低的那一部分：写一件您亲眼所见的事，注明日期。")),
        ],
        sections: [
            AssessmentSection(
                LocalizedText(en: "Key skills", zhHans: "关键技能"),
                items: ["skills-cover", "skills-grow"]),
            AssessmentSection(
                LocalizedText(en: "Coherent plans", zhHans: "计划连贯"),
                items: ["plans-fit", "plans-known"]),
            AssessmentSection(
                LocalizedText(en: "Open to others", zhHans: "不自满"),
                items: ["open-outside", "open-inside"]),
            AssessmentSection(
                LocalizedText(en: "Clear division of work", zhHans: "分工清楚"),
                items: ["division-one", "division-gap"]),
            AssessmentSection(
                LocalizedText(en: "Beyond the quarter", zhHans: "看得长远"),
                items: ["long-price", "long-seed"]),
            AssessmentSection(
                LocalizedText(en: "Disruption answered", zhHans: "及时处理搅局"),
                items: ["order-week", "order-decide"]),
            AssessmentSection(
                LocalizedText(en: "Habit of working together", zhHans: "协作习惯"),
                items: ["together-visit", "together-hand"]),
        ],
        bands: [
            Band(
                "urgent", from: 0, LocalizedText(en: "Costs you orders now", zhHans: "已经在丢单"),
                advice: LocalizedText(
                    en: "One step within seven days, by name and date; tell your own manager what you need.",
                    zhHans: "七天之内走出一步，写明谁做、哪天做；需要什么支持，告诉您的上级。")),
            Band(
                "fragile", from: 40, LocalizedText(en: "Works as long as nothing happens", zhHans: "不出事还撑得住"),
                advice: LocalizedText(
                    en: "Choose the lowest section, one figure with its value today and in ninety days.",
                    zhHans: "挑最低的一部分，定一个数字：今天多少，九十天后多少。")),
            Band(
                "sound", from: 70, LocalizedText(en: "Sound", zhHans: "健康"),
                advice: LocalizedText(
                    en: "Keep the habit, let members fill in the card, and look where they differ from you.",
                    zhHans: "保持下去；让组员也填一次，看看哪里和您打得不一样。")),
        ])

    private static let seen: [RatingLevel] = [
        RatingLevel(0, LocalizedText(en: "never seen", zhHans: "从没见过")),
        RatingLevel(1, LocalizedText(en: "now and then", zhHans: "偶尔")),
        RatingLevel(2, LocalizedText(en: "mostly", zhHans: "多数时候")),
        RatingLevel(3, LocalizedText(en: "always", zhHans: "一直如此")),
    ]
}
