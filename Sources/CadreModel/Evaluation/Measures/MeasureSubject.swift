package import CadreKit

/// Whom or what a value is about. Two are equal when they mean the same, however their names were typed.
package enum MeasureSubject: Sendable {
    case cohort
    /// A learner, by the name of today.
    case person(RowID<Person>, name: String)
    /// A dealer, an account or a team, as typed.
    case named(String)

    package var title: LocalizedText {
        switch self {
        case .cohort: LocalizedText(en: "the cohort", zhHans: "全班")
        case .person(_, let name), .named(let name): LocalizedText(asTyped: name)
        }
    }
}

extension MeasureSubject: Hashable {
    package static func == (one: Self, other: Self) -> Bool {
        switch (one, other) {
        case (.cohort, .cohort): true
        case (.person(let one, _), .person(let other, _)): one == other
        case (.named(let one), .named(let other)): one.asSubjectKey == other.asSubjectKey
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .cohort: break
        case .person(let id, _): hasher.combine(id)
        case .named(let name): hasher.combine(name.asSubjectKey)
        }
    }
}
