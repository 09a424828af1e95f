import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule publish COHORT`
struct SchedulePublishCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "publish",
            abstract: .said(
                en: "Make the drafts real: rooms and trainers are booked.", zhHans: "发布课次草稿，同时占用教室和讲师。"),
            discussion: .said(
                en: "Example: cadre schedule publish SM-2026-1", zhHans: "示例：cadre schedule publish SM-2026-1"
            ))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let published = try database.service().publishSchedule(of: cohort, by: database.actor)
        try Listing(sessions: published.sessions).print(asJSON: output.json)
        guard !output.json else { return }
        FindingReport(file: cohort.text, findings: published.findings).print()
    }
}
