import ArgumentParser
import CadreModel
import CadreService

/// `cadre evaluate ask COHORT PERSON [--peer PERSON]…`
struct EvaluateAskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask",
            abstract: .said(
                en: "Name the peers who are asked about a learner.", zhHans: "指定由哪些同事评价某位学员。"),
            discussion: .said(
                en: """
                    While nobody is named, three fellow learners of the same unit are asked, those who enrolled next; \
                    without --peer it is so again.
                    Example: cadre evaluate ask SM-2026-1 XS001 --peer XS004 --peer XS009
                    """,
                zhHans: """
                    未指定时，由同部门、报名顺序紧随其后的三位同班学员评价；不加 --peer 则恢复默认。
                    示例：cadre evaluate ask SM-2026-1 XS001 --peer XS004 --peer XS009
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @Argument(help: ArgumentHelp(.said(en: "The learner.", zhHans: "学员。")))
    var person: String

    @Option(
        help: ArgumentHelp(
            .said(en: "Somebody who works with them; may be repeated.", zhHans: "有工作往来的同事，可重复使用。"),
            valueName: "person"))
    var peer: [String] = []

    func run() throws {
        try database.service().askPeers(peer, about: person, in: cohort, by: database.actor)
        print(
            peer.isEmpty
                ? String.said(
                    en: "Fellow learners are asked about \(person).", zhHans: "\(person) 恢复由同班学员评价。")
                : String.said(
                    en: "Asked about \(person): \(peer.joined(separator: ", ")).",
                    zhHans: "\(person) 由以下同事评价：\(peer.joined(separator: "、"))。"))
    }
}
