import CadreKit

extension DemoChapter {
    /// The ten managers' certificates, dated so that every run says the same but for the codes.
    static func certificates(_ output: String) -> DemoChapter {
        DemoChapter(
            title: LocalizedText(en: "9. Certificates", zhHans: "9. 证书"),
            narration: LocalizedText(
                en: """
                    Six of the ten have passed and get a certificate; the other four are told what is missing. Issuing again \
                    changes nothing. One turns out to be a mistake and is revoked, which whoever verifies it will see.
                    """,
                zhHans: """
                    十人中六人合格，获得证书；其余四人列明原因。重复颁发不会产生新证书。其中一份因有误而撤销，查验时即可看到。
                    """),
            steps: [
                DemoStep(
                    "certificate", "settings", "--issuer", "TRAINING", "--verify-address",
                    "https://training.example.com/verify"),
                DemoStep("certificate", "issue", "SM-2026-1", "--on", "2026-03-13"),
                DemoStep("certificate", "issue", "SM-2026-1", "--on", "2026-03-13"),
                DemoStep("certificate", "show", "SM-2026-0001"),
                DemoStep("certificate", "revoke", "SM-2026-0004", "--reason", "第四课次考勤登记有误，待更正"),
                DemoStep("certificate", "verify", .codeOf("SM-2026-0004"), isRefused: true),
                DemoStep("certificate", "list", "--cohort", "SM-2026-1"),
                DemoStep("certificate", "reminders", "--on", "2027-12-14"),
                DemoStep(
                    "certificate", "print", "--cohort", "SM-2026-1", "--output", "\(output)/certificates.html"
                ),
                DemoStep(
                    "export", "certificates", "--format", "open-badges", "--cohort", "SM-2026-1", "--output",
                    "\(output)/open-badges.json"),
            ])
    }
}
