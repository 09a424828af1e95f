import CadreKit

extension AssessmentDefinition {
    /// What learners think of the course on its last day.
    ///
    /// Asks for what predicts use at work (can I do it, will I get the chance, what is in the way) before it asks what
    /// was pleasant, and describes answers by what the learner will do instead of by degrees of satisfaction.
    static let reactionSurvey: AssessmentDefinition = AssessmentDefinition(
        id: "course-reaction", kind: "survey",
        title: LocalizedText(en: "The course in your eyes", zhHans: "结训问卷"),
        instructions: LocalizedText(
            en: """
                Ten minutes, before you leave. Nobody’s mark depends on it. Leave out what you cannot judge; a sentence \
                about one moment helps us more than a high figure.
                """,
            zhHans: "离开前花十分钟填写，与成绩无关。说不好的题可以空着；写清楚某一个环节的一句话，比打高分更有用。"),
        stage: .postTest, subject: .programme,
        items: [
            able, chance, ownWork, practice, explained, questions, pace, helped, obstacles, firstUse, keep,
            change,
        ])

    private static let able: Item = .pick(
        "able",
        LocalizedText(
            en: "How far could you use on Monday what was practised here?",
            zhHans: "课上练过的东西，下周一你能用到什么程度？"),
        options: [
            AnswerOption(
                "not-yet",
                LocalizedText(
                    en: "I would not know where to begin.", zhHans: "还不知道从哪里下手。")),
            AnswerOption(
                "with-help",
                LocalizedText(
                    en: "I could begin if somebody stood beside me.", zhHans: "有人在旁边带着，可以开始。")),
            AnswerOption(
                "with-handout",
                LocalizedText(
                    en: "I can do it with the handout open.", zhHans: "对照学员手册，能自己做。")),
            AnswerOption(
                "alone",
                LocalizedText(
                    en: "I can do it, and I know what to do when it goes wrong.",
                    zhHans: "能独立做，出了岔子也知道怎么办。")),
        ])

    private static let chance: Item = .pick(
        "chance",
        LocalizedText(
            en: "When will your work give you the first occasion to use it?",
            zhHans: "工作中第一次用得上，会在什么时候？"),
        options: [
            AnswerOption("this-week", LocalizedText(en: "Within a week", zhHans: "一周之内")),
            AnswerOption("this-month", LocalizedText(en: "Within four weeks", zhHans: "四周之内")),
            AnswerOption("later", LocalizedText(en: "Later, or I do not know", zhHans: "更晚，或者说不准")),
            AnswerOption("never", LocalizedText(en: "My work does not call for it", zhHans: "我的工作用不上")),
        ])

    private static let ownWork: Item = .opinion(
        "own-work",
        LocalizedText(
            en: "Cases and exercises were about work like mine.", zhHans: "案例和练习讲的就是我这样的工作。"),
        levels: RatingLevel.agreement)

    private static let practice: Item = .opinion(
        "practice",
        LocalizedText(
            en: "I practised enough myself, and did not only listen.", zhHans: "我自己动手练得够多，不是光听。"),
        levels: RatingLevel.agreement)

    private static let explained: Item = .opinion(
        "explained",
        LocalizedText(
            en: "The trainers explained so that I could retell it.", zhHans: "讲师讲得明白，我能转述给别人。"),
        levels: RatingLevel.agreement)

    private static let questions: Item = .opinion(
        "questions",
        LocalizedText(
            en: "My questions and objections were taken up.", zhHans: "我的疑问和不同意见都得到了回应。"),
        levels: RatingLevel.agreement)

    private static let pace: Item = .pick(
        "pace", LocalizedText(en: "The pace, on the whole", zhHans: "整体进度"),
        options: [
            AnswerOption("too-slow", LocalizedText(en: "too slow", zhHans: "偏慢")),
            AnswerOption("right", LocalizedText(en: "right", zhHans: "合适")),
            AnswerOption("too-fast", LocalizedText(en: "too fast", zhHans: "偏快")),
        ])

    private static let helped: Item = .pickAny(
        "helped",
        LocalizedText(en: "What helped you most? Up to two.", zhHans: "对你帮助最大的是什么？最多选两项。"),
        options: [
            AnswerOption("cases", LocalizedText(en: "the cases", zhHans: "案例")),
            AnswerOption("role-plays", LocalizedText(en: "the role-plays", zhHans: "角色扮演")),
            AnswerOption("exercises", LocalizedText(en: "working on my own case", zhHans: "拿自己的业务做练习")),
            AnswerOption(
                "colleagues", LocalizedText(en: "what colleagues told", zhHans: "同行的经验")),
            AnswerOption(
                "input", LocalizedText(en: "the trainers’ explanations", zhHans: "讲师讲解")),
            AnswerOption("handout", LocalizedText(en: "the handout", zhHans: "学员手册")),
        ])

    private static let obstacles: Item = .pickAny(
        "obstacles",
        LocalizedText(
            en: "What will stand in the way at work?", zhHans: "回到岗位后，什么会妨碍你用起来？"),
        options: AnswerOption.obstacles)

    private static let firstUse: Item = .comment(
        "first-use",
        LocalizedText(
            en: "What will you use first, with whom, and by which day?", zhHans: "你最先要用的是哪一样？和谁用？哪天之前？"))

    private static let keep: Item = .comment(
        "keep",
        LocalizedText(
            en: "Which moment should the next course keep as it is?", zhHans: "哪一个环节，下期一定要原样保留？"))

    private static let change: Item = .comment(
        "change",
        LocalizedText(
            en: "Which moment should be changed or dropped, and what instead?",
            zhHans: "哪一个环节该改或者该去掉？换成什么好？"))
}
