import Foundation

/// What an item declares of one response: what is right, and what each value is worth.
struct QTIResponse {
    let identifier: String?
    let cardinality: String?
    let isNumber: Bool
    let correct: [String]
    let mapping: [String: Double]

    init(_ declaration: MarkupElement?) {
        identifier = declaration?.attributes["identifier"]
        cardinality = declaration?.attributes["cardinality"]
        isNumber = ["float", "integer"].contains(declaration?.attributes["baseType"] ?? "")
        correct = declaration?.child("correctResponse")?.children("value").map(\.text.trimmed) ?? []
        mapping = Dictionary(
            (declaration?.child("mapping")?.children("mapEntry") ?? []).compactMap { entry in
                guard let key = entry.attributes["mapKey"],
                    let value = Double(entry.attributes["mappedValue"]?.trimmed ?? ""), value.isFinite
                else { return nil }
                return (key, value)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The most that one value is worth; 0 where nothing is mapped.
    var best: Double { mapping.values.max() ?? 0 }

    /// What all values that are worth something are worth together.
    var sum: Double { mapping.values.filter { $0 > 0 }.reduce(0, +) }
}
