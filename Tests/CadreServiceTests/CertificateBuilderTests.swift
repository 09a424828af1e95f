@testable import CadreService
import CadreModel
import Testing

struct CertificateBuilderTests {
    @Test func holdsForEverWhenThePlanSaysNothing() {
        var builder = CertificateBuilder(nil)
        #expect(builder.rule() == CertificateRule())
        #expect(builder.findings.isEmpty)
    }

    @Test func takesWhatThePlanSays() {
        let (rule, findings) = build { draft in
            (draft.title, draft.validMonths, draft.recertifyDays, draft.cpdHours) = ("证书", 24, 90, "29.25")
        }
        #expect(
            rule == CertificateRule(title: "证书", validMonths: 24, recertifyDays: 90, cpdMinutes: 1755))
        #expect(findings.isEmpty)
    }

    @Test(
        arguments: [
            (0, nil, nil, "plan.certificate-months certificate.valid_months"),
            (601, nil, nil, "plan.certificate-months certificate.valid_months"),
            (Int.max, nil, nil, "plan.certificate-months certificate.valid_months"),
            (nil, 30, nil, "plan.certificate-window certificate.recertify_days"),
            (1, 28, nil, "plan.certificate-window certificate.recertify_days"),
            (1, -1, nil, "plan.certificate-window certificate.recertify_days"),
            (nil, nil, "0", "plan.certificate-hours certificate.cpd_hours"),
            (nil, nil, "1.1", "plan.certificate-hours certificate.cpd_hours"),
            (nil, nil, "-2", "plan.certificate-hours certificate.cpd_hours"),
            (nil, nil, "many", "plan.certificate-hours certificate.cpd_hours"),
            (nil, nil, "10000.25", "plan.certificate-hours certificate.cpd_hours"),
        ] as [(Int?, Int?, String?, String)])
    func pointsAtWhatCannotBe(months: Int?, days: Int?, hours: String?, expected: String) {
        let (rule, findings) = build { draft in
            (draft.validMonths, draft.recertifyDays, draft.cpdHours) = (months, days, hours)
        }
        #expect(rule == nil)
        #expect(findings.map { "\($0.code) \($0.place?.path ?? "")" } == [expected])
    }

    private func build(
        _ fill: (inout PlanDraft.Certificate) -> Void
    ) -> (CertificateRule?, [Finding]) {
        var draft = PlanDraft.Certificate()
        fill(&draft)
        var builder = CertificateBuilder(draft)
        let rule = builder.rule()
        return (rule, builder.findings)
    }
}
