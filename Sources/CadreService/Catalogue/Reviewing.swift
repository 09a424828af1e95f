import CadreKit
package import CadreModel
import CadreStore
package import Foundation
package import PlanReview

extension TrainingService {
    /// Criticises a plan, by what the department knows where its site is named and known.
    ///
    /// - Throws: `PlanError` for a file that is no YAML.
    package func review(_ bytes: Data, file: String) throws -> PlanCriticism {
        let reader = try PlanReader(bytes, file: file)
        let facts = try store.read { try $0.departmentFacts(for: reader.draft) }
        return PlanCriticism(reader, by: Review.of(reader.draft, registry: registry, department: facts))
    }
}

/// A review with the place of each finding in the file.
package struct PlanCriticism: Sendable {
    package let findings: [LocatedFinding]
    /// What keeps the file from being read as it was meant: unknown keys, values of the wrong shape.
    package let misreadings: [Finding]
    package let scoreCard: [AreaScore]
    package let notChecked: [String]
    package let settings: [PlanDraft.ReviewSetting]

    init(_ reader: PlanReader, by review: Review) {
        findings = review.findings.map { LocatedFinding(finding: $0, place: reader.place(of: $0.path)) }
        misreadings = reader.findings
        scoreCard = review.scoreCard
        notChecked = review.notChecked
        settings = review.settings
    }

    package func isClean(strict: Bool) -> Bool {
        !misreadings.hasErrors
            && !findings.contains {
                $0.finding.severity == .error || (strict && $0.finding.severity == .warning)
            }
    }
}

/// A finding of the review and where it stands in the file.
package struct LocatedFinding: Sendable, Hashable {
    package let finding: ReviewFinding
    package let place: Place
}

extension ReadTransaction {
    /// What is known of trainers, and of the rooms and the calendar of the plan's site; nil without that site.
    fileprivate func departmentFacts(for draft: PlanDraft) throws -> DepartmentFacts? {
        guard let name = draft.logistics?.site, let code = try? Code(name), let site = try site(code) else {
            return nil
        }
        let rooms = try rooms(at: site.id).map {
            RoomFacts(code: $0.code.text, seats: $0.seats, features: $0.features)
        }
        let trainers = try trainers().map { ($0.code.text, $0.qualifications) }
        let days = WorkingDays(try calendarExceptions(for: site.id))
        let hours = try siteHours(of: site.id)
        return DepartmentFacts(
            trainers: Dictionary(trainers, uniquingKeysWith: { first, _ in first }), rooms: rooms,
            holidays: days.holidays.mapValues(\.name), openHours: { days.hours(on: $0, of: hours) })
    }
}
