import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate settings [--issuer UNIT] [--verify-address URL] [--json]`
struct CertificateSettingsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "settings",
            abstract: .said(
                en: "Show or set who issues certificates and where they are verified.",
                zhHans: "查看或设置证书的颁发单位和验证网址。"),
            discussion: .said(
                en: """
                    A certificate's own address is the verification address with its code at the end. Certificates that \
                    were issued keep their issuer.
                    Example: cadre certificate settings --issuer TRAINING --verify-address https://training.example.com/verify
                    """,
                zhHans: """
                    每份证书的网址为验证网址加验证码。已颁发的证书不改变颁发单位。
                    示例：cadre certificate settings --issuer TRAINING --verify-address https://training.example.com/verify
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(
            .said(en: "The unit in whose name they are issued.", zhHans: "颁发单位。"), valueName: "code"),
        transform: Code.parsed)
    var issuer: Code?

    @Option(
        help: ArgumentHelp(
            .said(en: "Where they are verified.", zhHans: "证书验证网址。"), valueName: "url"),
        transform: VerificationAddress.parsed)
    var verifyAddress: VerificationAddress?

    func run() throws {
        let service = try database.service()
        if issuer != nil || verifyAddress != nil {
            try service.setCertificates(issuer: issuer, address: verifyAddress, by: database.actor)
        }
        let settings = SettingsDocument(try service.certificateSettings())
        if output.json { return try printJSON(settings) }
        let notSet = String.said(en: "not set", zhHans: "未设置")
        print(
            """
            \(String.said(en: "issuer: ", zhHans: "颁发单位："))\(settings.issuerName ?? notSet)
            \(String.said(en: "verification address: ", zhHans: "验证网址："))\(settings.verifyAddress ?? notSet)
            """)
    }
}

private struct SettingsDocument: Encodable {
    let issuer: String?
    let issuerName: String?
    let verifyAddress: String?

    init(_ settings: CertificateSettings) {
        issuer = settings.issuer?.code.text
        issuerName = settings.issuer?.name
        verifyAddress = settings.address?.base
    }
}
