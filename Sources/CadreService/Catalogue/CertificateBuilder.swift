import CadreKit
import CadreModel

/// Makes a certificate rule of what a plan says about it.
struct CertificateBuilder {
    private let draft: PlanDraft.Certificate?
    private(set) var findings: [Finding] = []

    init(_ draft: PlanDraft.Certificate?) {
        self.draft = draft
    }

    /// Nil when something is wrong with it; a certificate of the course's title and time, for ever, when the plan says
    /// nothing.
    mutating func rule() -> CertificateRule? {
        guard let draft else { return CertificateRule() }
        if let months = draft.validMonths, !(1...600).contains(months) {
            refuse(
                "plan.certificate-months", "valid_months",
                en: "a certificate cannot hold \(months) months: 1 to 600, or leave it out",
                zhHans: "证书有效期不能为 \(months) 个月：请填写 1 至 600，长期有效则不填")
        }
        if let days = draft.recertifyDays { checkWindow(of: days, in: draft) }
        let credit = draft.cpdHours.flatMap { minutes(ofHours: $0) }
        guard findings.isEmpty else { return nil }
        return CertificateRule(
            title: draft.title, validMonths: draft.validMonths, recertifyDays: draft.recertifyDays,
            cpdMinutes: credit)
    }
}

extension CertificateBuilder {
    private mutating func refuse(_ code: String, _ key: String, en: String, zhHans: String) {
        findings.append(
            Finding(
                .error, code, at: Place(path: "certificate.\(key)"), LocalizedText(en: en, zhHans: zhHans)))
    }

    private mutating func checkWindow(of days: Int, in draft: PlanDraft.Certificate) {
        guard let months = draft.validMonths else {
            return refuse(
                "plan.certificate-window", "recertify_days",
                en:
                    "a certificate that holds for ever is never renewed: add `valid_months`, or leave this out",
                zhHans: "长期有效的证书无需复训换证：请添加 valid_months，或删去此项")
        }
        // A month has 28 days at least.
        let most = max(0, max(0, min(months, 600)) * 28 - 1)
        if !(0...most).contains(days) {
            refuse(
                "plan.certificate-window", "recertify_days",
                en: "the window cannot be \(days) days: 0 to \(most) for \(months) months",
                zhHans: "复训换证期不能为 \(days) 天：有效期 \(months) 个月时请填写 0 至 \(most)")
        }
    }

    private mutating func minutes(ofHours text: String) -> Int? {
        let (quarter, most) = (250, 10_000)
        if let hours = Points(decimal: text)?.thousandths, hours > 0, hours <= most * 1000,
            hours.isMultiple(of: quarter)
        {
            return hours / quarter * 15
        }
        refuse(
            "plan.certificate-hours", "cpd_hours",
            en: "“\(text)” is no number of hours in quarters, such as 12 or 12.75, up to \(most)",
            zhHans: "“\(text)”不是以 0.25 为单位的小时数：请按 12 或 12.75 的形式填写，不超过 \(most)")
        return nil
    }
}
