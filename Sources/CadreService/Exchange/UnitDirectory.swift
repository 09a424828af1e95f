import CadreModel

/// The organisation units' places in their list, by code and by name.
struct UnitDirectory {
    private let units: [String: Int]
    /// The only unit there is.
    let only: Int?

    init(_ all: [OrganisationUnit]) {
        let byName = all.indices.map { (all[$0].name.lowercased(), $0) }
        let byCode = all.indices.map { (all[$0].code.text.lowercased(), $0) }
        units = Dictionary(byName + byCode, uniquingKeysWith: { $1 })
        only = all.count == 1 ? 0 : nil
    }

    func unit(_ name: String?) -> Int? { name.flatMap { units[$0.lowercased()] } }
}
