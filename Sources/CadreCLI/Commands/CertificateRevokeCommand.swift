import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate revoke NUMBER --reason TEXT`
struct CertificateRevokeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke",
            abstract: .said(
                en: "Take a certificate back for good; whoever verifies it is told why.",
                zhHans: "撤销证书（不可恢复）；查验时会显示理由。"),
            discussion: .said(
                en: "Example: cadre certificate revoke SM-2026-0001 --reason \"marked by mistake\"",
                zhHans: "示例：cadre certificate revoke SM-2026-0001 --reason 成绩录入有误"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The certificate's number.", zhHans: "证书编号。")))
    var number: String

    @Option(help: ArgumentHelp(.said(en: "Why.", zhHans: "理由。"), valueName: "text"))
    var reason: String

    func run() throws {
        let revoked = try database.service().revokeCertificate(number, because: reason, by: database.actor)
        print(
            String.said(
                en: "Certificate \(revoked.number) of \(revoked.name) is revoked.",
                zhHans: "已撤销 \(revoked.name) 的证书 \(revoked.number)。"))
    }
}
