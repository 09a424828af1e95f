import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate verify CODE [--json]`
struct CertificateVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: .said(
                en: "Say what a verification code proves: to whom, of what, and whether it holds.",
                zhHans: "按验证码查验证书：持证人、课程及是否有效。"),
            discussion: .said(
                en: """
                    Letter case, dashes and blanks do not matter, nor O for 0 and I or L for 1; the whole verification \
                    address will do. Ends with 0 for a certificate that holds, with 1 for any other.
                    Example: cadre certificate verify 7K3Q-0R5D-9WZX-4T2B-M8HC-1VNE
                    """,
                zhHans: """
                    不区分大小写，连字符和空格可省略，O 与 0、I 或 L 与 1 视为相同；也可直接粘贴验证网址。证书有效时退出码为 0，否则为 1。
                    示例：cadre certificate verify 7K3Q-0R5D-9WZX-4T2B-M8HC-1VNE
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The verification code.", zhHans: "验证码。")))
    var code: String

    func run() throws {
        let service = try database.service()
        let certificate = try service.verify(code)
        let standing = service.standing(of: certificate)
        let row = CertificateRow(certificate, as: standing)
        if output.json { try printJSON(row) } else { print(row.text) }
        if standing != .valid { throw Failure.refused }
    }
}
