import ArgumentParser
import CadreKit
import Timetabling

/// `cadre timetable score FILE.ctt FILE.sol`
struct TimetableScoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "score",
            abstract: .said(
                en: "Count what a timetable costs by formulation UD2.", zhHans: "按 UD2 规则计算课表的代价。"),
            discussion: .said(
                en: """
                    Exit code 1 when a hard constraint is broken.
                    Example: cadre timetable score Fixtures/timetables/small.ctt Fixtures/timetables/small.sol
                    """,
                zhHans: """
                    违反硬约束时退出码为 1。
                    示例：cadre timetable score Fixtures/timetables/small.ctt Fixtures/timetables/small.sol
                    """))
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(
            .said(en: "The instance, .ctt or .ectt.", zhHans: "算例文件（.ctt 或 .ectt）。"), valueName: "file.ctt"))
    var instance: String

    @Argument(
        help: ArgumentHelp(
            .said(en: "The timetable: lines of course, room, day, period.", zhHans: "课表文件：每行为课程、教室、日、节次。"),
            valueName: "file.sol"))
    var solution: String

    func run() throws {
        let problem = try CourseFile.instance(instance)
        let timetable = try CourseFile.reading(solution) { bytes throws(CourseFormatError) in
            try CourseSolution(reading: bytes, of: problem)
        }
        let score = CourseScore(of: timetable, for: problem)
        if output.json {
            try printJSON(CourseScoreDocument(score))
        } else {
            print(CourseScoreReport(score: score).text)
        }
        guard score.violations == 0 else { throw Failure.refused }
    }
}
