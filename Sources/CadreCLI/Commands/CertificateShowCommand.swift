import ArgumentParser
import CadreKit
import CadreService

/// `cadre certificate show NUMBER [--json]`
struct CertificateShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(
                en: "Show what a certificate says and whether it holds.", zhHans: "查看证书内容及其是否有效。"),
            discussion: .said(
                en: "Example: cadre certificate show SM-2026-0001",
                zhHans: "示例：cadre certificate show SM-2026-0001"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The certificate's number.", zhHans: "证书编号。")))
    var number: String

    func run() throws {
        let service = try database.service()
        let certificate = try service.certificate(number)
        let row = CertificateRow(certificate, as: service.standing(of: certificate))
        if output.json { return try printJSON(row) }
        print(row.text)
    }
}
