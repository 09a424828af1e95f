package import CadreKit

/// Why a certificate cannot be issued, found or revoked.
package enum CertificateError: ExplainedError, Equatable {
    case unknownNumber(String)
    /// Nothing like a verification code.
    case malformedCode(String)
    case unknownCode(VerificationCode)
    case notALearner(String, Code)
    /// A certificate's date is not before the course ends, and at most a year ahead.
    case dayOutOfRange(Day, earliest: Day, latest: Day)
    /// Whoever is to get a certificate anew is named.
    case againNeedsNames
    case alreadyRevoked(String)
    case reasonNeeded
    case isRevoked(String)
    /// There is no department, or more than one, and nobody said which issues certificates.
    case issuerUnclear([Code])
    case notAnAddress(String)
    /// The cohort has no certificate that holds.
    case nothingToPrint(Code)

    package var explanation: LocalizedText {
        switch self {
        case .unknownNumber(let number):
            LocalizedText(en: "there is no certificate “\(number)”", zhHans: "没有编号为“\(number)”的证书")
        case .malformedCode(let text):
            LocalizedText(
                en: "“\(text)” is not a verification code: it has 24 letters and digits",
                zhHans: "“\(text)”不是有效的验证码：验证码由 24 个字母和数字组成")
        case .unknownCode(let code):
            LocalizedText(en: "no certificate has the code \(code)", zhHans: "没有验证码为 \(code) 的证书")
        case .notALearner(let name, let cohort):
            LocalizedText(
                en: "\(name) is not enrolled in cohort \(cohort)", zhHans: "\(name) 不是班级 \(cohort) 的在册学员")
        case .dayOutOfRange(let day, let earliest, let latest):
            LocalizedText(
                en: "a certificate of this course cannot be of \(day): \(earliest) to \(latest)",
                zhHans: "本课程证书的颁发日期不能为 \(day)：应在 \(earliest) 至 \(latest) 之间")
        case .againNeedsNames:
            LocalizedText(
                en: "--again needs the names of those who are to get a certificate anew",
                zhHans: "使用 --again 时须写明要重新颁发证书的学员")
        case .alreadyRevoked(let number):
            LocalizedText(en: "certificate \(number) is revoked already", zhHans: "证书 \(number) 此前已撤销")
        case .reasonNeeded:
            LocalizedText(
                en: "a revocation needs a reason, in characters that can be seen",
                zhHans: "撤销证书须写明理由，且不能含有看不见的字符")
        case .isRevoked(let number):
            LocalizedText(en: "certificate \(number) is revoked", zhHans: "证书 \(number) 已撤销")
        case .issuerUnclear(let units):
            units.isEmpty
                ? LocalizedText(
                    en: "there is no training department in whose name to issue certificates",
                    zhHans: "没有可作为颁发单位的培训部门")
                : LocalizedText(
                    en: "several units may issue certificates: \(units.map(\.text).joined(separator: ", "))",
                    zhHans: "有多个可能的颁发单位：\(units.map(\.text).joined(separator: "、"))")
        case .notAnAddress(let text):
            LocalizedText(
                en: "“\(text)” is not an address for verifying certificates",
                zhHans: "“\(text)”不能用作证书验证网址")
        case .nothingToPrint(let cohort):
            LocalizedText(
                en: "cohort \(cohort) has no certificate to print", zhHans: "班级 \(cohort) 没有可打印的证书")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownNumber:
            LocalizedText(
                en: "`cadre certificate list` shows them", zhHans: "可用 `cadre certificate list` 查看")
        case .malformedCode, .unknownCode:
            LocalizedText(
                en: "compare it with the certificate, character by character", zhHans: "请与证书上的验证码逐字核对")
        case .issuerUnclear(let units):
            units.isEmpty
                ? LocalizedText(
                    en: "`cadre unit add TRAINING \"Training department\"`",
                    zhHans: "`cadre unit add TRAINING 培训部`")
                : LocalizedText(
                    en: "`cadre certificate settings --issuer CODE`",
                    zhHans: "`cadre certificate settings --issuer 编号`")
        case .notAnAddress:
            LocalizedText(
                en: "write it as https://training.example.com/verify, 200 characters at most",
                zhHans: "请按 https://training.example.com/verify 的形式填写，不超过 200 个字符")
        case .nothingToPrint:
            LocalizedText(
                en: "issue them first: `cadre certificate issue COHORT`",
                zhHans: "请先颁发：`cadre certificate issue 班级`")
        case .isRevoked:
            LocalizedText(
                en: "issue another: `cadre certificate issue COHORT PERSON --again`",
                zhHans: "如需重新颁发：`cadre certificate issue 班级 学员 --again`")
        case .notALearner, .dayOutOfRange, .againNeedsNames, .alreadyRevoked, .reasonNeeded: nil
        }
    }
}
