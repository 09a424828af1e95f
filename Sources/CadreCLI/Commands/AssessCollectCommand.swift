import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess collect COHORT`
struct AssessCollectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "collect",
            abstract: .said(
                en: "Hand in what learners saved of attempts whose time is up.", zhHans: "收取已到时的作答，按暂存内容提交。"),
            discussion: .said(
                en: "Example: cadre assess collect SM-2026-1", zhHans: "示例：cadre assess collect SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let collected = try database.service().collectAttempts(in: cohort, by: database.actor)
        guard !collected.isEmpty else {
            return print(String.said(en: "No attempt has run out of time.", zhHans: "没有已到时的作答。"))
        }
        for (name, submission) in collected { print("\(name)\n\(submission.text)") }
    }
}
