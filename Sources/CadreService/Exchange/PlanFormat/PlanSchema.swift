package import CadreKit
import CadreModel
package import Foundation

/// The shape of a plan as JSON Schema 2020-12, by which editors complete and check a YAML file.
package enum PlanSchema {
    /// - Parameter language: of the descriptions.
    package static func json(in language: Language) throws -> Data {
        var root = schema(.plan, language)
        root["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        root["title"] = .text(LocalizedText(en: "Training plan", zhHans: "培训方案").text(in: language))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(root)
    }

    private static func schema(_ mapping: PlanMappingShape, _ language: Language) -> [String: JSONValue] {
        let properties = mapping.keys.map { key in
            var property = schema(key.shape, language)
            property["description"] = .text(key.about.text(in: language))
            return (key.name, JSONValue.object(property))
        }
        return [
            "type": .text("object"), "additionalProperties": .flag(false),
            "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
        ]
    }

    private static func schema(_ shape: PlanShape, _ language: Language) -> [String: JSONValue] {
        switch shape {
        case .text(let words) where words.isEmpty:
            // YAML reads 70 and 2026-03-02 as other things than text; a plan takes them as they are written.
            ["type": .list(["string", "number", "boolean", "null"].map(JSONValue.text))]
        case .text(let words):
            ["enum": .list(words.map(JSONValue.text))]
        case .number:
            ["type": .text("integer")]
        case .counts:
            ["type": .text("object"), "additionalProperties": .object(["type": .text("integer")])]
        case .list(let element):
            ["type": .text("array"), "items": .object(schema(element, language))]
        case .mapping(let mapping) where mapping.shorthand != nil:
            [
                "anyOf": .list([
                    .object(schema(.text(words: []), language)), .object(schema(mapping, language)),
                ])
            ]
        case .mapping(let mapping):
            schema(mapping, language)
        }
    }
}

private enum JSONValue: Encodable {
    case text(String)
    case flag(Bool)
    case list([JSONValue])
    case object([String: JSONValue])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        case .list(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }
}
