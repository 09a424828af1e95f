import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// Whose result is decided, where and why.
struct DecisionOptions: ParsableArguments {
    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @Argument(help: .person)
    var person: String

    @Argument(
        help: ArgumentHelp(
            .said(
                en: "What counts, by its id in the gradebook; `total` for the whole.",
                zhHans: "成绩册中该项的标识；总成绩请写 total。")))
    var component: String

    @Option(
        help: ArgumentHelp(.said(en: "Why; it is kept and shown.", zhHans: "理由（存档并显示）。"), valueName: "text"))
    var reason: String

    func apply(_ effect: GradebookDecision.Effect?, to database: DatabaseOptions) throws {
        let line = try database.service().decide(
            effect, about: component, of: person, in: cohort, reason: reason, by: database.actor)
        let total = line.result.total.percentage()
        let standing = line.result.standing.title
        print(
            String.said(
                en: "\(line.learner.name): total \(total) %, \(standing.en).",
                zhHans: "\(line.learner.name)：总成绩 \(total)%，\(standing.zhHans)。"))
    }
}
