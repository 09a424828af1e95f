/// The database's own number for a thing; never shown, people type codes.
package struct RowID<Subject>: Sendable, Hashable, Comparable {
    package let rawValue: Int64

    package init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
