import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate issue COHORT [PERSON…] [--on DAY] [--again] [--dry-run] [--json]`
struct CertificateIssueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue",
            abstract: .said(
                en: "Give a certificate to everybody who has passed and has none.",
                zhHans: "为已合格且尚无证书的学员颁发证书。"),
            discussion: .said(
                en: """
                    Issuing again changes nothing. The hours are the course's, in the proportion of minutes attended, rounded \
                    down to a quarter of an hour. Whoever holds one of an earlier cohort gets one that renews it.
                    Example: cadre certificate issue SM-2026-1 --on 2026-03-13 --dry-run
                    """,
                zhHans: """
                    重复执行不会重复颁发。学习时长按课程时长乘以出席分钟的比例计算，向下取整到 0.25 小时。持有往期证书的学员，新证书为换发。
                    示例：cadre certificate issue SM-2026-1 --on 2026-03-13 --dry-run
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @Argument(
        help: ArgumentHelp(
            .said(
                en: "Employee numbers, e-mail addresses or whole names (default: everybody).",
                zhHans: "工号、邮箱或完整姓名（默认：全班）。"), valueName: "person"))
    var people: [String] = []

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            .said(en: "The date of the certificates (default: today).", zhHans: "证书的颁发日期（默认：今天）。"),
            valueName: "day"), transform: Day.parsed)
    var day: Day?

    @Flag(
        help: ArgumentHelp(
            .said(
                en: "Issue anew to those named whose certificate was revoked.", zhHans: "为证书已被撤销的指定学员重新颁发。")))
    var again = false

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        let result = try database.service().issueCertificates(
            in: cohort, to: people, on: day, again: again, isRehearsal: dryRun, by: database.actor)
        if output.json { return try printJSON(IssueDocument(result)) }
        let certificates = result.issued.map { CertificateRow($0) }
        if !certificates.isEmpty { try Listing(certificates).print(asJSON: false) }
        let withheld = result.withheld.map(WithheldRow.init)
        if !withheld.isEmpty {
            if !certificates.isEmpty { print() }
            try Listing(
                rows: withheld,
                columns: [
                    .init(en: "no certificate", zhHans: "不颁发", { $0.name }),
                    .init(en: "why", zhHans: "原因", { $0.reason.spoken }),
                ], emptiness: ""
            ).print(asJSON: false)
        }
        print(summary(of: result.issued.count))
    }

    private func summary(of count: Int) -> String {
        switch (count, dryRun) {
        case (0, _): .said(en: "Nothing to issue.", zhHans: "没有需要颁发的证书。")
        case (1, false): .said(en: "Issued 1 certificate.", zhHans: "已颁发 1 份证书。")
        case (_, false): .said(en: "Issued \(count) certificates.", zhHans: "已颁发 \(count) 份证书。")
        case (1, true): .said(en: "Would issue 1 certificate.", zhHans: "将颁发 1 份证书。")
        case (_, true): .said(en: "Would issue \(count) certificates.", zhHans: "将颁发 \(count) 份证书。")
        }
    }
}

private struct IssueDocument: Encodable {
    let issued: [CertificateRow]
    let withheld: [WithheldRow]

    init(_ result: CertificateIssue) {
        issued = result.issued.map { CertificateRow($0) }
        withheld = result.withheld.map(WithheldRow.init)
    }
}

private struct WithheldRow: Encodable {
    let name: String
    let employeeNumber: String?
    let reason: LocalizedText

    init(_ withheld: CertificateIssue.Withheld) {
        name = withheld.learner.name
        employeeNumber = withheld.learner.employeeNumber
        reason = withheld.cause.sentence
    }
}
