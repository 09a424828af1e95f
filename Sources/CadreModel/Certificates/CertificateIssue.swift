package import CadreKit

/// What became of a cohort's learners when certificates were issued.
package struct CertificateIssue: Sendable {
    package let issued: [Certificate]
    package let withheld: [Withheld]

    package init(issued: [Certificate], withheld: [Withheld]) {
        self.issued = issued
        self.withheld = withheld
    }

    /// A learner who gets no certificate, and why.
    package struct Withheld: Sendable {
        package let learner: Learner
        package let cause: Cause

        package init(_ learner: Learner, _ cause: Cause) {
            self.learner = learner
            self.cause = cause
        }
    }

    package enum Cause: Sendable, Hashable {
        /// There is one already: its number.
        case hasOne(String)
        /// The one there was is revoked: its number.
        case revoked(String)
        case hasNotPassed(Standing, [ResultReason])
        /// Nobody knows any more who it was.
        case erased

        package var sentence: LocalizedText {
            switch self {
            case .hasOne(let number):
                LocalizedText(en: "has \(number) already", zhHans: "已有证书 \(number)")
            case .revoked(let number):
                LocalizedText(
                    en: "\(number) was revoked; --again issues anew",
                    zhHans: "证书 \(number) 已撤销，如需重新颁发请加 --again")
            case .erased: LocalizedText(en: "was erased", zhHans: "个人信息已抹去")
            case .hasNotPassed(let standing, let reasons):
                .composed { language in
                    let why = reasons.map { $0.sentence.text(in: language) }
                    return switch language {
                    case .english: ([standing.title.en] + why).joined(separator: "; ")
                    case .simplifiedChinese: ([standing.title.zhHans] + why).joined(separator: "；")
                    }
                }
            }
        }
    }
}
