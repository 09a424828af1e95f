import ArgumentParser
import CadreDocuments
import CadreKit
import CadreModel
import CadreService
import CadreStore
import Foundation

/// `cadre certificate print NUMBER…|--cohort COHORT [--output FILE.html] [--verify-address URL]`
struct CertificatePrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print",
            abstract: .said(
                en:
                    "Write certificates as a page to print: a sheet of A4 across for each, in both languages.",
                zhHans: "生成可打印的证书网页：每份一页 A4 横向，中英文对照。"),
            discussion: .said(
                en: """
                    The QR code leads to the verification address; without one there is none. Revoked certificates are not \
                    printed.
                    Example: cadre certificate print --cohort SM-2026-1 --output certificates.html
                    """,
                zhHans: """
                    二维码指向验证网址；未设置网址时不印二维码。已撤销的证书不打印。
                    示例：cadre certificate print --cohort SM-2026-1 --output 证书.html
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "The certificates' numbers.", zhHans: "证书编号。"), valueName: "number"))
    var numbers: [String] = []

    @Option(
        help: ArgumentHelp(.said(en: "All of this cohort.", zhHans: "该班级的全部证书。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @OptionGroup var written: OutputFileOption

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Where certificates are verified (default: as set by `cadre certificate settings`).",
                zhHans: "证书验证网址（默认采用 cadre certificate settings 的设置）。"), valueName: "url"),
        transform: VerificationAddress.parsed)
    var verifyAddress: VerificationAddress?

    func validate() throws {
        guard numbers.isEmpty == (cohort == nil) else { return }
        throw ValidationError(
            .said(en: "Name certificates or --cohort, not both.", zhHans: "请指定证书编号或 --cohort，二者选一。"))
    }

    func run() throws {
        let service = try database.service()
        let certificates = try service.certificatesToPrint(numbers, cohort: cohort)
        let address = try verifyAddress ?? service.certificateSettings().address
        let page = try CertificateSheets(of: certificates, verifiedAt: address).html
        if address == nil {
            let note = String.said(
                en: "No verification address is set: printed without a QR code.\n",
                zhHans: "未设置验证网址：证书上没有二维码。\n")
            FileHandle.standardError.write(Data(note.utf8))
        }
        guard let output = written.output else { return print(page, terminator: "") }
        try FileOutput.write(Data(page.utf8), to: output)
        let count = certificates.count
        print(
            String.said(
                en: "Wrote \(output): \(count == 1 ? "1 certificate" : "\(count) certificates").",
                zhHans: "已写入 \(output)：\(count) 份证书。"))
    }
}

extension VerificationAddress {
    static func parsed(_ text: String) throws -> VerificationAddress {
        do {
            return try VerificationAddress(text)
        } catch {
            let sentences = [error.explanation, error.remedy].compactMap(\.self).map(\.spoken)
            throw ValidationError(sentences.joined(separator: .said(en: ": ", zhHans: "：")))
        }
    }
}
