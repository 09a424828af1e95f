package import CadreKit
import CadreModel

/// One key of a plan's YAML, as schema, reference page and a new plan's comments tell it.
package struct PlanKey: Sendable {
    package let name: String
    package let about: LocalizedText
    package let shape: PlanShape
}

/// What stands behind a key.
package indirect enum PlanShape: Sendable {
    /// A text; where words are given, one of them.
    case text(words: [String])
    case number
    /// Names with whole numbers.
    case counts
    case list(PlanShape)
    case mapping(PlanMappingShape)
}

/// Keys and values that belong together.
package struct PlanMappingShape: Sendable {
    /// In the order in which a plan is written.
    package let keys: [PlanKey]
    /// The key whose text may stand alone for the whole mapping.
    package let shorthand: String?
}

extension PlanMappingShape {
    /// The whole of a plan.
    package static let plan = PlanDraft.shape
}

/// What a draft holds behind a key; the shape of the key says how to take it.
indirect enum PlanValue: Sendable, Hashable {
    case text(String)
    case number(Int)
    case counts([String: Int])
    case list([PlanValue])
    case mapping([String: PlanValue])
}
