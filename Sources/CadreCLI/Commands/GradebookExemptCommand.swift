import ArgumentParser
import CadreModel
import CadreService

/// `cadre gradebook exempt COHORT PERSON COMPONENT --reason TEXT`
struct GradebookExemptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "exempt",
            abstract: .said(
                en: "Leave a component out of a learner's result.", zhHans: "豁免学员的某项成绩，不计入总成绩。"),
            discussion: .said(
                en: """
                    Its weight goes to the others, and its minimum is not asked.
                    Example: cadre gradebook exempt SM-2026-1 XS008 communication-role-play --reason "Certified trainer"
                    """,
                zhHans: """
                    其权重由其余项目分担，最低要求不再适用。
                    示例：cadre gradebook exempt SM-2026-1 XS008 communication-role-play --reason "已有讲师资格"
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var decision: DecisionOptions

    func run() throws { try decision.apply(.exemption, to: database) }
}
