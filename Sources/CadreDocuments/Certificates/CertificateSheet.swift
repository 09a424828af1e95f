import CadreKit
import CadreModel

/// What one certificate says, in words.
struct CertificateSheet {
    private let certificate: Certificate
    private let address: VerificationAddress?
    private var statement: CertificateStatement { certificate.statement }

    init(of certificate: Certificate, verifiedAt address: VerificationAddress?) {
        self.certificate = certificate
        self.address = address
    }

    /// What the template fills in.
    var content: [String: Any] {
        get throws {
            return [
                "number": certificate.number, "issuer": statement.issuer, "name": certificate.name,
                "isLongName": certificate.name.displayWidth > 28, "title": statement.title,
                "isLongTitle": statement.title.displayWidth > 56, "chinese": sentence.zhHans,
                "english": sentence.en, "subjects": subjects.zhHans,
                "subjectsInEnglish": subjects.en == subjects.zhHans ? false : subjects.en as Any,
                "facts": facts,
                "verification": certificate.code.description,
                "code": try address.map { try code(at: $0) as Any } ?? false,
                "address": address?.base ?? false as Any,
            ]
        }
    }
}

extension CertificateSheet {
    private var sentence: LocalizedText {
        let (first, last) = (statement.startsOn.written, statement.endsOn.written)
        let days =
            statement.startsOn == statement.endsOn
            ? LocalizedText(en: "on \(first.en)", zhHans: "于\(first.zhHans)")
            : LocalizedText(en: "from \(first.en) to \(last.en)", zhHans: "于\(first.zhHans)至\(last.zhHans)")
        return LocalizedText(
            en: """
                has attended the course named below \(days.en), has met all its requirements and completed it with an \
                overall result of \(result.en).
                """,
            zhHans: "\(days.zhHans)参加下列课程的培训，各项要求均已达到，总成绩 \(result.zhHans)，准予结业，特发此证。")
    }

    /// "83.3 % (良好)".
    private var result: LocalizedText {
        LocalizedText(
            en: "\(statement.result) %" + (statement.grade.map { " (\($0))" } ?? ""),
            zhHans: "\(statement.result)%" + (statement.grade.map { "（\($0)）" } ?? ""))
    }

    private var subjects: LocalizedText {
        .composed { language in
            statement.subjects.map { $0.text(in: language) }.joined(separator: " · ")
        }
    }

    /// Labels with their values; a value in words has a translation.
    private var facts: [[String: Any]] {
        let (day, hours) = (
            certificate.issuedOn.written, CertificateStatement.hours(of: statement.attendedMinutes)
        )
        let until =
            certificate.validity?.until.written ?? LocalizedText(en: "no expiry", zhHans: "长期有效")
        let hoursFact = Self.fact(
            "Hours attended", "学习时长", LocalizedText(en: "\(hours) h", zhHans: "\(hours) 小时"))
        let renews = certificate.renews.map {
            Self.fact("Renews", "换发自", LocalizedText(asTyped: $0))
        }
        return [Self.fact("Certificate no.", "证书编号", LocalizedText(asTyped: certificate.number))]
            + (statement.attendedMinutes > 0 ? [hoursFact] : [])
            + [Self.fact("Issued", "颁发日期", day), Self.fact("Valid until", "有效期至", until)]
            + [renews].compactMap(\.self)
    }

    private func code(at address: VerificationAddress) throws -> [String: Any] {
        let target = address.address(of: certificate.code)
        let code = try QRCode(target)
        return ["label": "二维码 QR code: \(target)", "side": code.side, "path": code.path]
    }

    private static func fact(_ en: String, _ zhHans: String, _ value: LocalizedText) -> [String: Any] {
        [
            "english": en, "chinese": zhHans, "value": value.zhHans,
            "translation": value.en == value.zhHans ? false : value.en as Any,
        ]
    }
}
