import CadreKit
import ObservationRubric

extension InterpersonalCommunication {
    /// Six criteria of twenty points, which fit a talk with an employee as well as one with a superior;
    /// every learner is rated in one of the two.
    static let rolePlayRubric: AssessmentDefinition = AssessmentDefinition(
        id: "communication-role-play", kind: "observation-rubric",
        title: LocalizedText(
            en: "Communication role-play: observation rubric",
            zhHans: "沟通角色扮演：观察评分表"),
        instructions: LocalizedText(
            en: """
                Two raters, the trainer and a second person who is not the learner’s superior, watch \
                the same four minutes of one learner in the part of the manager. The counterpart is \
                not rated, however well played.

                Before the role-play: both read the six criteria with all levels. In the exercise \
                “From label to level” both show their level for the two openings at the same moment. \
                If they are two levels apart on one criterion, they read the descriptors aloud and \
                agree on the words that decide.

                During: write down words, not impressions; a stroke for each open question. Start \
                from level 0 and go up as far as the descriptor was completely seen or heard. What \
                you only assume does not count. Between two levels give the lower.

                Afterwards: rate all six criteria alone, within the minute and before you speak to \
                each other. Compare in the break. If you differ by two levels or more on a \
                criterion, quote your notes to each other; a rater who missed the sentence changes \
                the level, a rater who judges it differently keeps it. Do not bargain for a mean: \
                the mark is the mean of both anyway. A rater who had to leave or could not hear does \
                not rate, and the turn is repeated.

                Both situations are rated by the same levels. With a superior “facts” means the news \
                with its figures, and “pressure” is the suggestion that the manager should not \
                accept.
                """,
            zhHans: """
                两位评分人（讲师，加一位不是学员上级的人）看同一位学员当主管的同一个四分钟。演对手的\
                人不评分，演得再好也不评。

                开演之前：两人通读六条标准和全部等级。在“从评语到等级”的练习里，对两个开头同时亮出等\
                级。有一条差到两级的，把等级说明念出来，商定以哪几个词为准。

                演的时候：记原话，不记印象；每个开放式问题画一道。从 0 级往上看，等级说明里的每一点\
                都看到、听到了，才算到这一级；靠推测的不算。介于两级之间，取低的。

                演完：一分钟之内，各自评完六条，评完之前不交谈。休息时再对。某一条相差两级以上的，互\
                相念记录：漏听了那句话的，改；听到了但判断不同的，不改。不要凑平均，最后本来就取两人\
                的平均。中途离开或者没听清的，不评，这一场重演。

                两种情境用同一套等级。面对上级时，“事实”指消息和数字，“压力”指那个主管不该答应的提议。
                """),
        stage: .during, respondent: .trainer, raters: 2...2, subject: .learner,
        objectives: ["plan-conversation", "address-shortfall", "listen-and-ask"],
        items: [purpose, facts, asking, sayingBack, pressure, agreement, notes])

    private static let purpose: Item = Item.criterion(
        "purpose", objective: "plan-conversation", points: 3,
        LocalizedText(
            en: "Purpose: the other knows early what the talk is for.",
            zhHans: "目的：对方很快知道为什么谈。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: """
                        No purpose is said; after a minute the other still asks or guesses what this is \
                        about.
                        """,
                    zhHans: "没说目的；一分钟后，对方还在问、还在猜。")),
            level(
                1,
                LocalizedText(
                    en: """
                        The subject can be guessed from the first sentences, but what is to come of the \
                        talk is not said.
                        """,
                    zhHans: "从前几句能猜到话题，但没说谈完想得到什么。")),
            level(
                2,
                LocalizedText(
                    en: """
                        Subject and wanted result are both said within the first minute, after small \
                        talk, praise or a story.
                        """,
                    zhHans: "一分钟之内讲出了话题和想要的结果，但前面先有寒暄、表扬或来龙去脉。")),
            level(
                3,
                LocalizedText(
                    en: """
                        Subject and wanted result are said in the first two or three sentences, without \
                        a run-up.
                        """,
                    zhHans: "头两三句就讲出话题和想要的结果，没有铺垫。")),
        ])

    private static let facts: Item = Item.criterion(
        "facts", objective: "address-shortfall", points: 4,
        LocalizedText(
            en: """
                Facts: the shortfall is stated by fact and effect, without labels and without \
                excuses.
                """,
            zhHans: "事实：讲差距，用事实和影响，不贴评语，不找借口。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: """
                        A label for a person or an excuse for oneself (“careless”, “the client is to \
                        blame”), or the shortfall is not spoken of.
                        """,
                    zhHans: "给人下评语，或给自己找借口（“粗心”“都怪客户”），或者压根没提差距。")),
            level(
                1,
                LocalizedText(
                    en: """
                        A fact is named, but without a day or figure, or with a label or excuse beside \
                        it.
                        """,
                    zhHans: "讲了事实，但没有日子、没有数字，或者夹着评语、借口。")),
            level(
                2,
                LocalizedText(
                    en: """
                        One fact with day or figure and no label; its effect is missing or only “bad”, \
                        “serious”.
                        """,
                    zhHans: "有一个带日子或数字的事实，没有评语；影响没讲，或者只说“影响不好”“很严重”。")),
            level(
                3,
                LocalizedText(
                    en: """
                        Fact and effect, each with a day, figure or name, said once; where there is a \
                        share of one’s own, it is admitted without “but”.
                        """,
                    zhHans: "事实和影响都带日子、数字或名字，只讲一遍；自己有责任的地方认了，后面没跟“但是”。")),
        ])

    private static let asking: Item = Item.criterion(
        "asking", objective: "listen-and-ask", points: 4,
        LocalizedText(
            en: "Asking: open questions bring out what the manager could not know.",
            zhHans: "提问：用开放式问题，问出主管原本不知道的事。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: "No question, or only leading and rhetorical ones (“Don’t you think …?”).",
                    zhHans: "没有提问，或者只有诱导、反问（“你不觉得……？”）。")),
            level(
                1,
                LocalizedText(
                    en: "Only closed questions, or one open question that is answered by the manager.",
                    zhHans: "只有封闭式问题；或者问了一个开放式问题，自己又抢着答了。")),
            level(
                2,
                LocalizedText(
                    en: """
                        At least two open questions with time to answer; nothing from the other’s hidden \
                        brief comes out.
                        """,
                    zhHans: "至少两个开放式问题，也等对方答；对方卡片上藏着的事没问出来。")),
            level(
                3,
                LocalizedText(
                    en: """
                        At least two open questions with time to answer, and one hidden matter comes out \
                        and is taken up.
                        """,
                    zhHans: "至少两个开放式问题，也等对方答；问出了一件藏着的事，并接着往下谈。")),
        ])

    private static let sayingBack: Item = Item.criterion(
        "saying-back", objective: "listen-and-ask", points: 3,
        LocalizedText(
            en: "Saying back: the other hears that fact and feeling have arrived.",
            zhHans: "复述：让对方听到，事情和感受都收到了。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: """
                        Interrupts, contradicts at once, or goes to the next point without any sign of \
                        having heard.
                        """,
                    zhHans: "打断、马上反驳，或者像没听见一样讲下一条。")),
            level(
                1,
                LocalizedText(
                    en: "Signs of listening only: nods, “I see”, “I understand”, “Right”.",
                    zhHans: "只有在听的样子：点头，“嗯”“明白”“理解”。")),
            level(
                2,
                LocalizedText(
                    en: "Says back the fact or the feeling in own words, once at least.",
                    zhHans: "用自己的话复述了事实或感受，至少一次。")),
            level(
                3,
                LocalizedText(
                    en: """
                        Says back fact and feeling (or the other’s aim) in own words, and the other \
                        confirms or corrects it.
                        """,
                    zhHans: "用自己的话复述了事实加感受（或对方的目标），并得到对方认可或纠正。")),
        ])

    private static let pressure: Item = Item.criterion(
        "pressure", objective: "address-shortfall", points: 3,
        LocalizedText(
            en: """
                Pressure: stays on the matter when the other pushes, dodges, or offers a wrong way \
                out.
                """,
            zhHans: "压力：对方顶、躲，或提出不该走的路时，守得住正题。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: """
                        Attacks, justifies at length, or gives in and accepts what should not be \
                        accepted.
                        """,
                    zhHans: "反击、长篇辩解，或者退让，答应了不该答应的。")),
            level(
                1,
                LocalizedText(
                    en: """
                        Neither attacks nor gives in, but the matter is lost: another subject, silence, \
                        or “Let’s see”.
                        """,
                    zhHans: "没反击也没退让，可正题丢了：岔开、冷场，或者“再看看”。")),
            level(
                2,
                LocalizedText(
                    en: "Returns to the matter, without taking up what the other has said.",
                    zhHans: "回到了正题，但没接对方的话。")),
            level(
                3,
                LocalizedText(
                    en: """
                        Takes up what is right in it or what the other aims at, then returns to the \
                        matter with a reason or an alternative.
                        """,
                    zhHans: "先接住其中有道理的部分或对方的目标，再讲出理由或替代办法，回到正题。")),
        ])

    private static let agreement: Item = Item.criterion(
        "agreement", objective: "plan-conversation", points: 3,
        LocalizedText(
            en: "Agreement: both leave with the same thing to do.",
            zhHans: "约定：散场时，两个人要做的是同一件事。"),
        levels: [
            level(
                0,
                LocalizedText(
                    en: """
                        The time runs out without any result, or the manager alone announces what will \
                        happen.
                        """,
                    zhHans: "时间到了没有结果，或者主管单方面宣布怎么办。")),
            level(
                1,
                LocalizedText(
                    en: "A general intention: “soon”, “be careful”, “I’ll think about it”.",
                    zhHans: "只有笼统的意思：“尽快”“下次注意”“我考虑考虑”。")),
            level(
                2,
                LocalizedText(
                    en: """
                        Who does what by when, or a decision, is said by the manager; the other only \
                        nods.
                        """,
                    zhHans: "谁、做什么、几号之前，或者一个决定，由主管说出来，对方只点头。")),
            level(
                3,
                LocalizedText(
                    en: """
                        Who does what by when, or yes, no or a date from the superior, is said by the \
                        other in words of their own, or obtained by a plain question.
                        """,
                    zhHans: """
                        谁、做什么、几号之前，由对方用自己的话说出来；面对上级时，用一个明确的问题问到了\
                        “行”“不行”或答复日期。
                        """)),
        ])

    private static let notes: Item = Item.note(
        "notes",
        LocalizedText(
            en: """
                Words you heard: the first sentence, the best question, the agreement as spoken; and \
                one thing to try next time.
                """,
            zhHans: "原话记录：第一句、最好的一个问题、约定怎么说的；再写一处下次可以试的。"))

    private static func level(_ value: Int, _ descriptor: LocalizedText) -> RatingLevel {
        let labels: [LocalizedText] = [
            LocalizedText(en: "not seen", zhHans: "未见"),
            LocalizedText(
                en: "beginning",
                zhHans: "有苗头"), LocalizedText(en: "largely", zhHans: "基本做到"),
            LocalizedText(
                en: "fully",
                zhHans: "做到"),
        ]
        return RatingLevel(value, labels[value], descriptor: descriptor)
    }
}
