import CadreKit

/// A stretch of the demo: what happens, and the commands that make it happen.
struct DemoChapter {
    let title: LocalizedText
    let narration: LocalizedText
    let steps: [DemoStep]
}

/// One command of the demo.
struct DemoStep {
    let arguments: [String]
    /// Whether the command is there to be refused.
    var isRefused = false

    init(_ arguments: String..., isRefused: Bool = false) {
        self.arguments = arguments
        self.isRefused = isRefused
    }
}

extension String {
    private static let codeMark = "the code of "

    /// An argument that stands for the verification code of a certificate, which nobody knows beforehand.
    static func codeOf(_ number: String) -> String { codeMark + number }

    /// The certificate whose code is meant; nil for any other argument.
    var certificateWhoseCode: String? {
        hasPrefix(Self.codeMark) ? String(dropFirst(Self.codeMark.count)) : nil
    }
}

extension DemoChapter {
    /// The course for ten sales managers, from the department's data to its exports.
    static func all(fixtures: String, output: String) -> [DemoChapter] {
        [
            department(fixtures), plans(fixtures), cohort, schedule, delivery(fixtures), results(fixtures),
            evaluation(fixtures), fourLevels(fixtures), certificates(output), exports(output),
        ]
    }

    private static func department(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "1. The department", zhHans: "1. 部门资料"),
            narration: LocalizedText(
                en:
                    "A client firm and its managers, our trainers, a site with rooms, equipment and days off.",
                zhHans: "录入客户公司与学员、我方讲师，以及场地、教室、器材和停课日。"),
            steps: [
                DemoStep("unit", "add", "ACME", "示例科技", "--kind", "client"),
                DemoStep("unit", "add", "TRAINING", "企业培训部"),
                DemoStep("people", "import", "\(fixtures)/rosters/sales-managers.csv"),
                DemoStep("people", "import", "\(fixtures)/rosters/trainers.csv"),
                DemoStep("site", "add", "BJ", "北京培训中心"),
                DemoStep(
                    "room", "add", "BJ-101", "一号培训室", "--site", "BJ", "--seats", "16", "--features",
                    "projector,movable-seating"),
                DemoStep("room", "add", "BJ-102", "小会议室", "--site", "BJ", "--seats", "6"),
                DemoStep("equipment", "add", "flipchart", "白板架", "--site", "BJ", "--quantity", "4"),
                DemoStep(
                    "trainer", "add", "T-CHEN", "PX01", "--qualified", "team-management,dealer-management"),
                DemoStep(
                    "trainer", "add", "T-LIN", "PX02", "--qualified",
                    "key-account-management,interpersonal-communication"),
                DemoStep("trainer", "availability", "T-CHEN", "--off", "2026-03-03", "--reason", "出差"),
                DemoStep("site", "holiday", "2026-03-05", "公司年会", "--site", "BJ"),
            ])
    }

    private static func plans(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "2. The plan", zhHans: "2. 培训方案"),
            narration: LocalizedText(
                en: """
                    The plan as it was first posted has no durations and no trainers: it is criticised, and kept as a \
                    draft with its findings. The worked-out plan is sound and becomes a programme.
                    """,
                zhHans: """
                    最初发布的大纲没有时长，也没有讲师要求：系统逐条评审，并连同问题清单存为草稿。完善后的方案通过评审，成为正式课程。
                    """),
            steps: [
                DemoStep("plan", "review", "\(fixtures)/plans/sales-managers-draft.yaml", isRefused: true),
                DemoStep("plan", "import", "\(fixtures)/plans/sales-managers-draft.yaml", isRefused: true),
                DemoStep("plan", "review", "\(fixtures)/plans/sales-managers.yaml"),
                DemoStep("plan", "import", "\(fixtures)/plans/sales-managers.yaml"),
                DemoStep("plan", "show", "SM"),
            ])
    }

    private static let cohort = DemoChapter(
        title: LocalizedText(en: "3. The cohort", zhHans: "3. 开班报名"),
        narration: LocalizedText(
            en: "Ten places for ten managers; their director is the eleventh and waits.",
            zhHans: "名额十人，十位经理报名；销售总监第十一个报名，进入候补。"),
        steps: [
            DemoStep(
                "cohort", "create", "SM-2026-1", "--programme", "SM", "--site", "BJ", "--starts",
                "2026-03-02",
                "--capacity", "10"),
            DemoStep(
                "cohort", "enrol", "SM-2026-1", "XS001", "XS002", "XS003", "XS004", "XS005", "XS006", "XS007",
                "XS008", "XS009", "XS010", "XS000"),
        ])

    private static let schedule = DemoChapter(
        title: LocalizedText(en: "4. The timetable", zhHans: "4. 排课"),
        narration: LocalizedText(
            en: """
                Half-days in teaching order, around the trainer's absence and the day off; what that costs, and what would \
                happen if the room were lost on the last day.
                """,
            zhHans: "按教学顺序安排半天课次，自动避开讲师出差和停课日；并说明课表的代价，以及最后一天教室不可用时如何调整。"),
        steps: [
            DemoStep("schedule", "rules", "trainer-sessions-per-day=2", "--trainer", "T-LIN"),
            DemoStep("schedule", "make", "SM-2026-1"),
            DemoStep("schedule", "explain", "SM-2026-1"),
            DemoStep("schedule", "publish", "SM-2026-1"),
            DemoStep(
                "schedule", "repair", "--room-lost", "BJ-101", "--from", "2026-03-09"),
        ])

    private static func delivery(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "5. The days themselves", zhHans: "5. 授课与考勤"),
            narration: LocalizedText(
                en: """
                    The pre-tests, then attendance as the trainers noted it: late arrivals, an excused absence, and one \
                    cell forgotten. Teams, dealers and accounts are rated on scorecards, each learner's role-play by two raters.
                    """,
                zhHans: """
                    先做训前测试，再导入讲师记录的考勤：有迟到、有请假，还漏记了一处。学员用评分卡评价团队、代理商和客户，角色扮演由两位讲师分别评分。
                    """),
            steps: [
                answers("pre-tests", fixtures),
                DemoStep("attendance", "import", "\(fixtures)/attendance/sm-2026-1.csv"),
                DemoStep("attendance", "show", "SM-2026-1"),
                answers("scorecards", fixtures),
                DemoStep("assess", "rank", "dealer-loyalty", "--cohort", "SM-2026-1"),
                DemoStep("assess", "rank", "key-account-rating", "--cohort", "SM-2026-1"),
                answers("role-play", fixtures),
                DemoStep(
                    "assess", "result", "communication-role-play", "--cohort", "SM-2026-1", "--person",
                    "XS008"),
            ])
    }

    private static func results(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "6. Results", zhHans: "6. 成绩"),
            narration: LocalizedText(
                en: """
                    The post-tests and the survey of the last day, and a gradebook that says who passed, who still can, \
                    and who cannot. One result is explained line by line, set by hand with a reason, and given back to \
                    the rule. The follow-ups come due sixty days later.
                    """,
                zhHans: "导入训后测试和结训问卷，成绩册列明谁已合格、谁仍可合格、谁已无法合格。逐行说明一位学员的成绩，写明理由人工改分，再撤销。训后跟踪在结训六十天后到期。"),
            steps: [
                answers("post-tests", fixtures),
                answers("reaction-survey", fixtures),
                DemoStep("gradebook", "SM-2026-1"),
                DemoStep("gradebook", "explain", "XS008"),
                DemoStep(
                    "gradebook", "override", "SM-2026-1", "XS008", "communication-role-play", "66",
                    "--reason",
                    "复核录像后改分"),
                DemoStep(
                    "gradebook", "restore", "SM-2026-1", "XS008", "communication-role-play", "--reason",
                    "复核人撤回"),
                DemoStep("assess", "list", "--cohort", "SM-2026-1"),
            ])
    }

    private static func evaluation(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "7. What the results tell", zhHans: "7. 结果说明了什么"),
            narration: LocalizedText(
                en: """
                    How the questions worked, how far the two raters agreed, what was learnt. Then questions for the next \
                    cohort: a file of the department's own beside those that the modules bring along, and a quiz that draws \
                    from both.
                    """,
                zhHans: "分析题目质量、两位评分人的一致性和学习收获；再为下一期导入自编题目，与模块自带的题目一起组成抽题测验。"),
            steps: [
                DemoStep("assess", "analyse", "team-management-post", "--cohort", "SM-2026-1"),
                DemoStep("assess", "analyse", "communication-role-play", "--cohort", "SM-2026-1"),
                DemoStep("bank", "import", "\(fixtures)/questions/team-rules.gift"),
                DemoStep("bank", "list", "--difficulty", "hard"),
                DemoStep(
                    "assess", "define", "rules-quiz", "--title", "Team rules", "--title-zh", "团队规则", "--item",
                    "why-rules", "--draw", "3 tag:团队规则", "--draw", "2 of answer-first-breach"),
                DemoStep("assess", "show", "rules-quiz"),
            ])
    }

    private static func answers(_ sheet: String, _ fixtures: String) -> DemoStep {
        DemoStep("assess", "import", "\(fixtures)/responses/\(sheet).csv", "--cohort", "SM-2026-1")
    }

    private static func exports(_ output: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "10. Out of the house", zhHans: "10. 导出与备份"),
            narration: LocalizedText(
                en: "Files for Excel, and a backup that was checked.", zhHans: "导出可用 Excel 打开的文件，并做一份经过校验的备份。"
            ),
            steps: ["attendance", "scores", "roster", "schedule"].map { subject in
                DemoStep(
                    "export", subject, "--cohort", "SM-2026-1", "--option", "byte-order-mark=yes", "--output",
                    "\(output)/\(subject).csv")
            } + [
                DemoStep("audit"), DemoStep("db", "backup", "\(output)/backup.sqlite"),
                DemoStep("db", "check"),
            ])
    }
}
