import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate list [--cohort C] [--person P] [--expiring-within DAYS] [--revoked] [--json]`
struct CertificateListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List certificates.", zhHans: "列出证书。"),
            discussion: .said(
                en: "Example: cadre certificate list --expiring-within 90 --json",
                zhHans: "示例：cadre certificate list --expiring-within 90 --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(.said(en: "Of this cohort alone.", zhHans: "仅限该班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @Option(help: .person)
    var person: String?

    @Option(
        help: ArgumentHelp(
            .said(en: "Those that hold today and not after so many days.", zhHans: "仅列出多少天之内到期的有效证书。"),
            valueName: "days"))
    var expiringWithin: Int?

    @Flag(help: ArgumentHelp(.said(en: "Those that were revoked.", zhHans: "仅列出已撤销的证书。")))
    var revoked = false

    func run() throws {
        var filter = CertificateFilter()
        filter.cohort = cohort
        filter.person = person
        filter.expiringWithin = expiringWithin
        filter.revokedOnly = revoked
        let service = try database.service()
        let rows = try service.certificates(filter).map { CertificateRow($0, as: service.standing(of: $0)) }
        try Listing(rows).print(asJSON: output.json)
    }
}
