import CadreKit

extension DemoChapter {
    static func fourLevels(_ fixtures: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "8. What the course has led to", zhHans: "8. 培训带来了什么"),
            narration: LocalizedText(
                en: """
                    Two months later learners, their director and colleagues say what is done otherwise; whoever has not is \
                    written to. Nobody is shown a single form: answers enter the figures together. Half a year later the \
                    business has figures of its own, and the four levels stand in one report.
                    """,
                zhHans: """
                    结训两个月后，学员、总监和同事填写跟踪问卷，未填的自动催办。任何人都看不到单份问卷，作答成批汇总发布。\
                    半年后业务数据出来，四个层级合成一份报告。
                    """),
            steps: [
                DemoStep("evaluate", "release", "SM-2026-1"),
                DemoStep(
                    "assess", "result", "course-reaction", "--cohort", "SM-2026-1", "--person", "XS002",
                    isRefused: true),
                DemoStep("evaluate", "ask", "SM-2026-1", "XS010", "--peer", "XS002", "--peer", "XS005"),
                DemoStep(
                    "assess", "import", "\(fixtures)/responses/follow-up.csv", "--cohort", "SM-2026-1"),
                DemoStep("evaluate", "follow-ups", "SM-2026-1", "--on", "2026-05-20", "--chase"),
                DemoStep("evaluate", "release", "SM-2026-1"),
                DemoStep(
                    "evaluate", "measure", "define", "renewal", "--title", "Dealer renewal rate",
                    "--title-zh", "代理商续签率", "--unit", "%", "--target", "75"),
                DemoStep(
                    "evaluate", "measure", "define", "orders", "--title", "Key-account orders a quarter",
                    "--title-zh", "大客户季度订单额", "--unit", "万元"),
                DemoStep(
                    "evaluate", "measure", "define", "disputes", "--title", "Disputes between dealers",
                    "--title-zh", "渠道窜货纠纷", "--lower-is-better"),
                DemoStep(
                    "evaluate", "measure", "import", "\(fixtures)/measures/sm-2026-1.csv", "--cohort",
                    "SM-2026-1"),
                DemoStep("evaluate", "SM-2026-1", "--on", "2026-10-15"),
                DemoStep("evaluate", "trend", "SM"),
            ])
    }
}
