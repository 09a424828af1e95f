import CadreModel
import CadreService

extension Promotion {
    /// Prints who moved up from the waitlist, and who could not.
    func report(in cohort: Code) {
        for name in names {
            print(String.said(en: "\(name) moved up from the waitlist.", zhHans: "\(name) 已由候补转为正式学员。"))
        }
        FindingReport(file: cohort.text, findings: findings).print()
    }
}
