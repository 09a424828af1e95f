/// The part of the department that a right reaches.
package enum Scope: Sendable, Hashable {
    case all
    case unit(RowID<OrganisationUnit>)
    case site(RowID<Site>)
    case programme(RowID<Programme>)
    case cohort(RowID<Cohort>)

    package var kind: String {
        switch self {
        case .all: "all"
        case .unit: "unit"
        case .site: "site"
        case .programme: "programme"
        case .cohort: "cohort"
        }
    }

    package var subject: Int64? {
        switch self {
        case .all: nil
        case .unit(let id): id.rawValue
        case .site(let id): id.rawValue
        case .programme(let id): id.rawValue
        case .cohort(let id): id.rawValue
        }
    }
}
