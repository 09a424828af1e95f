import ArgumentParser

/// `cadre certificate`: what learners have in hand when they have passed.
struct CertificateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certificate",
            abstract: .said(
                en: "Issue, print, verify, renew and revoke certificates.", zhHans: "证书：颁发、打印、验证、换证与撤销。"),
            discussion: .said(
                en: "Example: cadre certificate issue SM-2026-1",
                zhHans: "示例：cadre certificate issue SM-2026-1"),
            subcommands: [
                CertificateIssueCommand.self, CertificateListCommand.self, CertificateShowCommand.self,
                CertificateVerifyCommand.self, CertificatePrintCommand.self, CertificateRevokeCommand.self,
                CertificateRemindersCommand.self, CertificateSettingsCommand.self,
            ])
    }
}
