import CadreKit
import CadreModel

/// A key of one type of the plan draft, with how its value is read from a node and taken from the draft.
///
/// The fields are the only place that names a plan's keys: reading, writing, schema and reference all follow them.
struct PlanField<Owner>: Sendable {
    let key: PlanKey
    let read: @Sendable (PlanNode, inout Owner, inout PlanNode.Reading) -> Void
    /// Nil where the draft says nothing.
    let value: @Sendable (Owner) -> PlanValue?

    typealias Path<Value> = any WritableKeyPath<Owner, Value> & Sendable
}

/// A part of a plan that is written as keys and values.
protocol PlanMapping: Sendable {
    init()
    static var fields: [PlanField<Self>] { get }
    /// The key whose text may stand alone for the whole.
    static var shorthand: String? { get }
}

extension PlanMapping {
    static var shorthand: String? { nil }

    static var shape: PlanMappingShape { PlanMappingShape(keys: fields.map(\.key), shorthand: shorthand) }

    /// Reads what is there; a key that is not one of the fields' and a value of another shape become findings.
    init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let fields = Self.fields
        if node.isText, let shorthand = fields.first(where: { $0.key.name == Self.shorthand }) {
            shorthand.read(node, &self, &reading)
            return
        }
        let members = node.members(fields.map(\.key.name), &reading)
        for field in fields {
            if let member = members[field.key.name] { field.read(member, &self, &reading) }
        }
    }

    var value: PlanValue? {
        let members = Self.fields.compactMap { field in field.value(self).map { (field.key.name, $0) } }
        return members.isEmpty ? nil : .mapping(Dictionary(uniqueKeysWithValues: members))
    }
}

extension PlanField {
    /// - Parameter words: the only words that mean something here; none where any text does.
    static func text(
        _ name: String, _ path: Path<String?>, among words: [String] = [], en: String, zhHans: String
    ) -> Self {
        Self(name, .text(words: words), en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.text(&reading)
        } value: {
            $0[keyPath: path].map(PlanValue.text)
        }
    }

    static func number(_ name: String, _ path: Path<Int?>, en: String, zhHans: String) -> Self {
        Self(name, .number, en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.int(&reading)
        } value: {
            $0[keyPath: path].map(PlanValue.number)
        }
    }

    static func texts(_ name: String, _ path: Path<[String]>, en: String, zhHans: String) -> Self {
        Self(name, .list(.text(words: [])), en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.list(&reading).compactMap { $0.text(&reading) }
        } value: {
            .list($0[keyPath: path].map(PlanValue.text))
        }
    }

    static func numbers(_ name: String, _ path: Path<[Int]>, en: String, zhHans: String) -> Self {
        Self(name, .list(.number), en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.list(&reading).compactMap { $0.int(&reading) }
        } value: {
            .list($0[keyPath: path].map(PlanValue.number))
        }
    }

    static func counts(_ name: String, _ path: Path<[String: Int]>, en: String, zhHans: String) -> Self {
        Self(name, .counts, en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.counts(&reading)
        } value: {
            $0[keyPath: path].isEmpty ? nil : .counts($0[keyPath: path])
        }
    }

    static func section<Section: PlanMapping>(
        _ name: String, _ path: Path<Section?>, en: String, zhHans: String
    ) -> Self {
        Self(name, .mapping(Section.shape), en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = Section(reading: node, into: &reading)
        } value: {
            $0[keyPath: path].map { $0.value ?? .mapping([:]) }
        }
    }

    static func list<Element: PlanMapping>(
        _ name: String, _ path: Path<[Element]>, en: String, zhHans: String
    ) -> Self {
        Self(name, .list(.mapping(Element.shape)), en: en, zhHans: zhHans) { node, owner, reading in
            owner[keyPath: path] = node.list(&reading).map { Element(reading: $0, into: &reading) }
        } value: {
            .list($0[keyPath: path].map { $0.value ?? .mapping([:]) })
        }
    }

    private init(
        _ name: String, _ shape: PlanShape, en: String, zhHans: String,
        read: @escaping @Sendable (PlanNode, inout Owner, inout PlanNode.Reading) -> Void,
        value: @escaping @Sendable (Owner) -> PlanValue?
    ) {
        key = PlanKey(name: name, about: LocalizedText(en: en, zhHans: zhHans), shape: shape)
        self.read = read
        self.value = { owner in
            if case .list([]) = value(owner) { nil } else { value(owner) }
        }
    }
}
