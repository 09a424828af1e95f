import CadreModel
import CadreStore

extension ReadTransaction {
    func requireCohort(_ code: Code) throws -> Cohort {
        guard let cohort = try cohort(code) else { throw CohortError.unknownCohort(code.text) }
        return cohort
    }
}
