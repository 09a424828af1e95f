import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre cohort list`
struct CohortListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the cohorts.", zhHans: "列出班级。"),
            discussion: .said(en: "Example: cadre cohort list --json", zhHans: "示例：cadre cohort list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        try Listing(
            rows: database.service().cohorts().map(CohortRow.init),
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "programme", zhHans: "方案", { "\($0.programme) #\($0.revision)" }),
                .init(en: "site", zhHans: "场地", { $0.site }),
                .init(en: "starts", zhHans: "开班日期", { $0.starts }),
                .init(en: "learners", zhHans: "学员", isNumber: true, { "\($0.enrolled)/\($0.capacity)" }),
                .init(en: "waiting", zhHans: "候补", isNumber: true, { "\($0.waiting)" }),
                .init(en: "sessions", zhHans: "课次", isNumber: true, { "\($0.sessions)" }),
                .init(en: "status", zhHans: "状态", { $0.statusTitle.spoken }),
                .init(en: "title", zhHans: "名称", { $0.title }),
            ],
            emptiness: .said(en: "There are no cohorts yet.", zhHans: "还没有班级。")
        ).print(asJSON: output.json)
    }
}

/// A cohort as lists and `--json` show it.
struct CohortRow: Encodable {
    let code: String
    let title: String
    let status: String
    let programme: String
    let revision: Int
    let site: String
    let starts: String
    let ends: String?
    let capacity: Int
    let enrolled: Int
    let waiting: Int
    let sessions: Int
    let statusTitle: LocalizedText

    init(_ cohort: CohortSummary) {
        code = cohort.code.text
        title = cohort.title
        status = cohort.status.rawValue
        programme = cohort.programme.text
        revision = cohort.revision
        site = cohort.site.text
        starts = cohort.startsOn.description
        ends = cohort.endsOn?.description
        capacity = cohort.capacity
        enrolled = cohort.enrolled
        waiting = cohort.waiting
        sessions = cohort.sessions
        statusTitle = cohort.status.title
    }

    private enum CodingKeys: CodingKey {
        case code, title, status, programme, revision, site, starts, ends, capacity, enrolled, waiting,
            sessions
    }
}
