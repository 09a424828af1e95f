/// What becomes of an activity when a module has to fit into four hours.
public enum Abridgement: Sendable, Hashable, Codable {
    case kept
    case shortened(to: Int)
    case leftOut

    func minutes(of full: Int) -> Int {
        switch self {
        case .kept: full
        case .shortened(let minutes): minutes
        case .leftOut: 0
        }
    }
}
