package import CadreModel

/// What reading one file found: the first findings in full and the number of all.
package struct FindingLog: Sendable {
    /// How many errors, and how many findings that are not errors, are kept in full.
    package static let limit = 50

    private var errors: [Finding] = []
    private var others: [Finding] = []
    package private(set) var errorCount = 0
    package private(set) var otherCount = 0

    package init() {}

    package mutating func add(_ finding: Finding) {
        if finding.severity == .error {
            errorCount += 1
            if errors.count < Self.limit { errors.append(finding) }
        } else {
            otherCount += 1
            if others.count < Self.limit { others.append(finding) }
        }
    }

    package mutating func add(contentsOf other: FindingLog) {
        errors += other.errors.prefix(Self.limit - errors.count)
        others += other.others.prefix(Self.limit - others.count)
        errorCount += other.errorCount
        otherCount += other.otherCount
    }

    /// True when nothing of the file may be written.
    package var hasErrors: Bool { errorCount > 0 }

    /// The findings kept, in the file's order; those about the file as a whole come first.
    package var kept: [Finding] {
        (errors + others).enumerated()
            .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
            .map(\.element)
    }

    /// How many findings there were beyond those kept.
    package var leftOut: Int { errorCount + otherCount - errors.count - others.count }
}

extension Finding {
    fileprivate var position: Int { (place?.line ?? 0) * 1_000_000 + min(place?.column ?? 0, 999_999) }
}
