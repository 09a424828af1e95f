import ArgumentParser
import CadreKit
import CadreStore
import Foundation
import Timetabling

/// `cadre timetable solve FILE.ctt --output FILE.sol [--seconds 60 | --moves N] [--seed 1] [--threads 1]`
struct TimetableSolveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "solve",
            abstract: .said(en: "Find a timetable for an instance.", zhHans: "为算例求解课表。"),
            discussion: .said(
                en: """
                    The best timetable so far is written when the time is over, or when Ctrl-C ends it before. With \
                    --moves instead of --seconds the result is the same on every machine.
                    Example: cadre timetable solve comp01.ctt --output comp01.sol --seconds 60 --threads 2
                    """,
                zhHans: """
                    到时或按 Ctrl-C 中止时，写出当前最好的课表。用 --moves 代替 --seconds 时，在任何机器上结果都相同。
                    示例：cadre timetable solve comp01.ctt --output comp01.sol --seconds 60 --threads 2
                    """))
    }

    @OptionGroup var language: LanguageOption

    @Argument(
        help: ArgumentHelp(
            .said(en: "The instance, .ctt or .ectt.", zhHans: "算例文件（.ctt 或 .ectt）。"), valueName: "file.ctt"))
    var file: String

    @Option(help: ArgumentHelp(.said(en: "The file to write.", zhHans: "输出文件。"), valueName: "file.sol"))
    var output: String

    @Option(help: ArgumentHelp(.said(en: "How long to search.", zhHans: "求解秒数。")))
    var seconds = 60.0

    @Option(
        help: ArgumentHelp(.said(en: "Steps of each thread, instead of seconds.", zhHans: "每个线程的步数（代替秒数）。")))
    var moves: Int?

    @Option(help: ArgumentHelp(.said(en: "Where chance begins.", zhHans: "随机种子。")))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp(.said(en: "Searches side by side.", zhHans: "并行线程数。")))
    var threads = 1

    func validate() throws {
        guard seconds > 0, seconds <= 1_000_000, moves ?? 1 > 0 else {
            throw ValidationError(.said(en: "The search needs more than no time.", zhHans: "求解时间或步数必须大于 0。"))
        }
        guard (1...64).contains(threads) else {
            throw ValidationError(.said(en: "There can be 1 to 64 threads.", zhHans: "线程数须为 1 至 64。"))
        }
    }

    func run() throws {
        let instance = try CourseFile.instance(file)
        let limit = moves.map(Search.Limit.moves) ?? .duration(.seconds(seconds))
        let origin = ContinuousClock.now
        let search = Search(limit: limit, seed: seed, threads: threads) { ContinuousClock.now - origin }
        let progress = Progress()
        let interruption = Interruption()
        let flag = interruption.flag
        let outcome = search.run(instance.model, isCancelled: { flag.isRaised }) { state in
            progress.show(SearchReport(state: state).line)
        }
        progress.finish()
        let solution = instance.solution(of: outcome.places)
        try FileOutput.write(Data(solution.text(of: instance).utf8), to: output)
        let score = CourseScore(of: solution, for: instance)
        print(CourseScoreReport(score: score).text)
        print(SearchReport.speed(moves: outcome.moves, elapsed: outcome.elapsed))
        print(String.said(en: "Wrote \(output).", zhHans: "已写入 \(output)。"))
        guard score.violations == 0 else { throw Failure.refused }
    }
}
