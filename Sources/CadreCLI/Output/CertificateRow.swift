import CadreKit
import CadreModel

/// A certificate as lists and `--json` show it.
struct CertificateRow: Encodable {
    let number: String
    let code: String
    let name: String
    let title: String
    let cohort: String
    let startsOn: String
    let endsOn: String
    let issued: String
    /// Missing for a certificate that holds for ever.
    let validUntil: String?
    let recertifyFrom: String?
    let hours: Double
    let courseHours: Double
    /// In per cent.
    let result: String
    let issuer: String
    let renews: String?
    let renewedBy: String?
    let revoked: String?
    let revocationReason: String?
    /// Missing where no day is asked about.
    let standing: Certificate.Standing?

    init(_ one: Certificate, as standing: Certificate.Standing? = nil) {
        number = one.number
        code = one.code.description
        name = one.name
        title = one.statement.title
        cohort = one.statement.cohort.text
        startsOn = one.statement.startsOn.description
        endsOn = one.statement.endsOn.description
        issued = one.issuedOn.description
        validUntil = one.validity?.until.description
        recertifyFrom = one.validity?.recertifyFrom.description
        hours = Double(one.statement.attendedMinutes) / 60
        courseHours = Double(one.statement.courseMinutes) / 60
        result = one.statement.result
        issuer = one.statement.issuer
        renews = one.renews
        renewedBy = one.renewedBy
        revoked = one.revocation?.at.utcText
        revocationReason = one.revocation?.reason
        self.standing = standing
    }
}

extension CertificateRow {
    /// What verifying it tells, a line each: its standing, whose it is, of what, and how long it holds.
    var text: String {
        let facts: [(String, String?)] = [
            (.said(en: "certificate", zhHans: "证书编号"), number),
            (.said(en: "standing", zhHans: "状态"), standing?.title.spoken),
            (.said(en: "holder", zhHans: "持证人"), name), (.said(en: "course", zhHans: "课程"), title),
            (.said(en: "cohort", zhHans: "班级"), "\(cohort)  \(startsOn) – \(endsOn)"),
            (
                .said(en: "hours attended", zhHans: "学习时长（小时）"),
                "\(hoursText(hours)) / \(hoursText(courseHours))"
            ),
            (.said(en: "result", zhHans: "总成绩"), "\(result) %"),
            (.said(en: "issued", zhHans: "颁发日期"), issued),
            (
                .said(en: "valid until", zhHans: "有效期至"),
                validUntil ?? .said(en: "no expiry", zhHans: "长期有效")
            ), (.said(en: "to be renewed from", zhHans: "可换证起始日"), recertifyFrom),
            (.said(en: "issuer", zhHans: "颁发单位"), issuer),
            (.said(en: "renews", zhHans: "换发自"), renews),
            (.said(en: "renewed by", zhHans: "已换发为"), renewedBy),
            (.said(en: "revoked (UTC)", zhHans: "撤销时间（UTC）"), revoked),
            (.said(en: "revoked because", zhHans: "撤销理由"), revocationReason),
            (.said(en: "verification code", zhHans: "验证码"), code),
        ]
        return facts.compactMap { label, value in
            value.map { "\(label)\(String.said(en: ": ", zhHans: "："))\($0)" }
        }.joined(separator: "\n")
    }
}

extension Listing where Row == CertificateRow {
    init(_ rows: [CertificateRow]) {
        let standing: [Column] =
            rows.allSatisfy { $0.standing == nil }
            ? [] : [.init(en: "standing", zhHans: "状态", { $0.standing?.title.spoken ?? "" })]
        self.init(
            rows: rows,
            columns: [
                .init(en: "certificate", zhHans: "证书编号", { $0.number }),
                .init(en: "name", zhHans: "姓名", { $0.name }),
                .init(en: "cohort", zhHans: "班级", { $0.cohort }),
                .init(en: "hours", zhHans: "学习时长", isNumber: true, { hoursText($0.hours) }),
                .init(en: "result", zhHans: "总成绩", isNumber: true, { $0.result }),
                .init(en: "issued", zhHans: "颁发日期", { $0.issued }),
                .init(
                    en: "valid until", zhHans: "有效期至",
                    { $0.validUntil ?? .said(en: "no expiry", zhHans: "长期有效") }),
            ] + standing + [.init(en: "code", zhHans: "验证码", { $0.code })],
            emptiness: .said(en: "There are no certificates.", zhHans: "没有证书。"))
    }
}

/// Hours in quarters, with no more decimals than they need.
private func hoursText(_ hours: Double) -> String {
    CertificateStatement.hours(of: Int((hours * 60).rounded()))
}
