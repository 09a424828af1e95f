import CadreKit
import CadreModel
import CadreStore

extension ReadTransaction {
    /// Parts of a cohort's programme that were designed for fewer or more learners than it has.
    ///
    /// - Parameters:
    ///   - parts: numbers of the parts looked at, counted from 1; all of them when nil.
    ///   - tooLargeOnly: for a cohort that is still filling.
    func findingsAboutSize(
        of cohort: Cohort, at parts: [Int]? = nil, tooLargeOnly: Bool = false
    ) throws -> [Finding] {
        let size = try learners(of: cohort.id).count
        return try content(cohort.content).programme.parts.enumerated()
            .filter { index, part in
                let fitting = part.requirements.groupSize
                guard parts?.contains(index + 1) != false else { return false }
                return size > fitting.upperBound || (size < fitting.lowerBound && !tooLargeOnly)
            }.map { _, part in
                let fitting = part.requirements.groupSize
                return Finding(
                    .warning, "schedule.group-size",
                    LocalizedText(
                        en: """
                            cohort \(cohort.code) has \(size) learners; “\(part.title)” is designed for \
                            \(fitting.lowerBound) to \(fitting.upperBound)
                            """,
                        zhHans: """
                            班级 \(cohort.code) 有 \(size) 名学员，而“\(part.title)”适合 \
                            \(fitting.lowerBound) 至 \(fitting.upperBound) 人
                            """))
            }
    }
}
