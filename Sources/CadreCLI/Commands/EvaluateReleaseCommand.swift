import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre evaluate release COHORT`
struct EvaluateReleaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release",
            abstract: .said(
                en: "Let the answers that have come in into a cohort's figures, as a group.",
                zhHans: "将班级已回收的问卷成批发布到统计中。"),
            discussion: .said(
                en: """
                    Figures change by releases only, and each is of so many people that nobody's answer can be told by \
                    comparing the figures before and after. A release is for good: whoever answers anew later is not heard \
                    again.
                    Example: cadre evaluate release SM-2026-1
                    """,
                zhHans: """
                    统计结果只在发布时更新，每次发布都须达到最低人数，因此对比前后数字也推不出任何人的作答。发布后不可撤回，之后重新填写的不再计入。
                    示例：cadre evaluate release SM-2026-1
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let surveys = try database.service().releaseSurveys(of: cohort, by: database.actor)
        try Listing(
            rows: surveys.map(ReleasedRow.init),
            columns: [
                .init(en: "survey", zhHans: "问卷标识", { $0.assessment }),
                .init(en: "title", zhHans: "名称", { $0.title.spoken }),
                .init(en: "released now", zhHans: "本次发布", isNumber: true, { "\($0.released)" }),
                .init(en: "waiting for more", zhHans: "待凑满人数", isNumber: true, { "\($0.waiting)" }),
            ],
            emptiness: .said(en: "This cohort has no surveys.", zhHans: "该班级没有问卷。")
        ).print(asJSON: output.json)
    }
}

private struct ReleasedRow: Encodable {
    let assessment: String
    let title: LocalizedText
    let released: Int
    let waiting: Int

    init(_ survey: ReleasedSurvey) {
        assessment = survey.assessment.text
        title = survey.title
        released = survey.released
        waiting = survey.waiting
    }
}
