import CadreKit

/// Two to three months after the last day, long enough for habits and short enough to remember: the same five
/// behaviours judged by learner, manager and peers under the same ids, so that their answers can be laid side by side.
extension AssessmentDefinition {
    static let followUpOfLearner: AssessmentDefinition = followUp(
        "follow-up-learner", LocalizedText(en: "What has become of it: learner", zhHans: "训后跟踪：学员自评"),
        by: .learner,
        instructions: LocalizedText(
            en: """
                Take your action plan to hand. Compare the last four weeks with the months before the course; write \
                down what happened, not what you intend. Leave out what you had no occasion for.
                """,
            zhHans: "请把结训时写的行动计划放在手边。拿最近四周与培训之前比，写发生过的事，不写打算；没有机会用到的空着。"),
        behaviours: Behaviour.all.map(\.ofMyself),
        further: [
            .pick(
                "plan",
                LocalizedText(
                    en: "How far has your action plan been carried out?", zhHans: "行动计划完成到哪一步？"),
                options: [
                    AnswerOption("not-begun", LocalizedText(en: "not begun", zhHans: "还没开始")),
                    AnswerOption("in-part", LocalizedText(en: "in part", zhHans: "完成了一部分")),
                    AnswerOption("done", LocalizedText(en: "done as written", zhHans: "按计划完成")),
                    AnswerOption(
                        "replaced",
                        LocalizedText(en: "replaced by something better", zhHans: "换成了更合适的做法")),
                ]),
            .pickAny(
                "obstacles", LocalizedText(en: "What was in the way?", zhHans: "遇到了哪些阻力？"),
                options: AnswerOption.obstacles),
            .comment(
                "result",
                LocalizedText(
                    en: "The figure in your action plan: from what to what?", zhHans: "行动计划里的那个数字，从多少变到了多少？")),
            .comment(
                "example",
                LocalizedText(
                    en: "One occasion on which you did something otherwise than before, and what came of it",
                    zhHans: "举一件与以前做法不同的事，结果怎样？")),
            .comment(
                "need", LocalizedText(en: "What would help you to go on?", zhHans: "要坚持下去，还需要什么支持？")),
        ])

    static let followUpOfManager: AssessmentDefinition = followUp(
        "follow-up-manager", LocalizedText(en: "What has become of it: manager", zhHans: "训后跟踪：上级评价"),
        by: .manager,
        instructions: LocalizedText(
            en: """
                About one person who reports to you. Compare the last four weeks with the months before the course, and \
                judge only what you have seen or heard yourself; leave out the rest.
                """,
            zhHans: "请评价一位下属。拿最近四周与培训之前比，只评自己看到、听到的，没有把握的空着。"),
        behaviours: Behaviour.all.map(\.ofAnother),
        further: [
            .pickAny(
                "backed",
                LocalizedText(
                    en: "What have you done so that the learning is used?", zhHans: "为了让所学用起来，您做过哪些事？"),
                options: [
                    AnswerOption("goal", LocalizedText(en: "agreed on a goal", zhHans: "商定了目标")),
                    AnswerOption(
                        "plan",
                        LocalizedText(en: "went through the action plan together", zhHans: "一起过了一遍行动计划")),
                    AnswerOption(
                        "time", LocalizedText(en: "made time or means available", zhHans: "给了时间或资源")),
                    AnswerOption(
                        "feedback", LocalizedText(en: "watched and gave feedback", zhHans: "现场观察并给了反馈")),
                    AnswerOption("none", LocalizedText(en: "none of these so far", zhHans: "暂时都没有")),
                ]),
            .comment(
                "example",
                LocalizedText(
                    en: "One occasion on which the change, or its absence, showed",
                    zhHans: "举一件能看出变化（或没有变化）的事")),
            .comment(
                "result",
                LocalizedText(
                    en: "Is there a business figure that has moved with it? Which, from what to what?",
                    zhHans: "有没有业务指标随之变化？哪一项，从多少到多少？")),
        ])

    static let followUpOfPeers: AssessmentDefinition = followUp(
        "follow-up-peers", LocalizedText(en: "What has become of it: peers", zhHans: "训后跟踪：同事评价"),
        by: .peer, raters: 1...8,
        instructions: LocalizedText(
            en: """
                About one colleague you work with every week. Compare the last four weeks with the months before the \
                course; leave out what you have not seen.
                """,
            zhHans: "请评价一位每周都有工作往来的同事。拿最近四周与培训之前比，没见过的空着。"),
        behaviours: Behaviour.all.map(\.ofAnother),
        further: [
            .comment(
                "example",
                LocalizedText(
                    en: "One occasion on which you noticed a difference", zhHans: "举一件让你感到不同的事")),
            .comment(
                "wish",
                LocalizedText(en: "What should this colleague do more of?", zhHans: "希望这位同事多做些什么？")),
        ])

    private static func followUp(
        _ id: AssessmentID, _ title: LocalizedText, by respondent: Respondent,
        raters: ClosedRange<Int> = 1...1,
        instructions: LocalizedText, behaviours: [Item], further: [Item]
    ) -> AssessmentDefinition {
        AssessmentDefinition(
            id: id, kind: "survey", title: title, instructions: instructions, stage: .followUp,
            dueDays: 60...90, respondent: respondent, raters: raters, subject: .learner,
            items: behaviours + further)
    }
}

/// Something that can be seen at work when a course has taken hold, as said of oneself and of somebody else.
private struct Behaviour {
    let ofMyself: Item
    let ofAnother: Item

    private init(_ id: ItemID, ofMyself: LocalizedText, ofAnother: LocalizedText) {
        self.ofMyself = .opinion(id, ofMyself, levels: RatingLevel.change)
        self.ofAnother = .opinion(id, ofAnother, levels: RatingLevel.change)
    }

    static let all: [Behaviour] = [
        Behaviour(
            "uses-tools",
            ofMyself: LocalizedText(
                en: "I work with a tool or checklist from the course.", zhHans: "我在工作中使用课上的工具或清单。"),
            ofAnother: LocalizedText(
                en: "Works with a tool or checklist from the course.", zhHans: "在工作中使用课上的工具或清单。")),
        Behaviour(
            "prepares",
            ofMyself: LocalizedText(
                en: "I write down aim and facts before a difficult talk.", zhHans: "重要谈话之前，我会写下目的和事实。"),
            ofAnother: LocalizedText(
                en: "Comes to difficult talks with a clear aim and facts.", zhHans: "重要谈话有备而来，目的清楚、有事实依据。"
            )),
        Behaviour(
            "asks",
            ofMyself: LocalizedText(
                en: "I ask and say back what I heard before I answer.", zhHans: "我先问清楚、复述一遍，再表态。"),
            ofAnother: LocalizedText(
                en: "Asks and says back what was heard before answering.", zhHans: "先问清楚、复述一遍，再表态。")),
        Behaviour(
            "agreements",
            ofMyself: LocalizedText(
                en: "My talks end with who does what by when, and I follow it up.",
                zhHans: "谈完有结论：谁、做什么、何时完成，并且我会跟进。"),
            ofAnother: LocalizedText(
                en: "Ends talks with who does what by when, and follows it up.",
                zhHans: "谈完有结论：谁、做什么、何时完成，并且会跟进。")),
        Behaviour(
            "passes-on",
            ofMyself: LocalizedText(
                en: "I show others what I have learnt.", zhHans: "我把学到的东西教给别人。"),
            ofAnother: LocalizedText(
                en: "Shows others what was learnt.", zhHans: "把学到的东西教给别人。")),
    ]
}
