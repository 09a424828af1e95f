import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre cohort show CODE`
struct CohortShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a cohort, its learners and who waits.", zhHans: "查看班级、学员与候补名单。"),
            discussion: .said(
                en: "Example: cadre cohort show SM-2026-1", zhHans: "示例：cadre cohort show SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    func run() throws {
        let (summary, learners) = try database.service().cohort(code)
        let document = CohortDocument(cohort: CohortRow(summary), learners: learners.map(LearnerRow.init))
        if output.json { return try printJSON(document) }
        let cohort = document.cohort
        print(
            String.said(
                en: """
                    \(cohort.code)  \(cohort.title)
                    \(cohort.statusTitle.en); programme \(cohort.programme), revision \(cohort.revision); site \(cohort.site); \
                    from \(cohort.starts); \(cohort.enrolled) of \(cohort.capacity) places taken, \
                    \(cohort.waiting) waiting; \(cohort.sessions) sessions
                    """,
                zhHans: """
                    \(cohort.code)  \(cohort.title)
                    \(cohort.statusTitle.zhHans)；方案 \(cohort.programme) 第 \(cohort.revision) 版；场地 \(cohort.site)；\(cohort.starts) 开班；\
                    名额 \(cohort.capacity)，已报名 \(cohort.enrolled)，候补 \(cohort.waiting)；课次 \(cohort.sessions)
                    """))
        try Listing(
            rows: document.learners,
            columns: [
                .init(en: "employee no.", zhHans: "工号", { $0.employeeNumber ?? "" }),
                .init(en: "name", zhHans: "姓名", { $0.name }),
                .init(en: "e-mail", zhHans: "邮箱", { $0.email ?? "" }),
                .init(
                    en: "status", zhHans: "状态",
                    { row in
                        row.title.spoken + (row.position.map { " \($0)" } ?? "")
                    }),
            ],
            emptiness: .said(en: "Nobody is enrolled yet.", zhHans: "还没有学员报名。")
        ).print(asJSON: false)
    }
}

private struct CohortDocument: Encodable {
    let cohort: CohortRow
    let learners: [LearnerRow]
}

private struct LearnerRow: Encodable {
    let employeeNumber: String?
    let name: String
    let email: String?
    let status: String
    let position: Int?
    let title: LocalizedText

    init(_ entry: RosterEntry) {
        employeeNumber = entry.employeeNumber
        name = entry.name
        email = entry.email
        status = entry.status.rawValue
        position = entry.position
        title = entry.status.title
    }

    private enum CodingKeys: CodingKey {
        case employeeNumber, name, email, status, position
    }
}
