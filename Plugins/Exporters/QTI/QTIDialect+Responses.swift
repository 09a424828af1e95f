import CadreKit

/// What an item says of its responses and of how they are marked.
extension QTIDialect {
    /// A response with its right values and what each value is worth.
    func declaration(
        of identifier: String = "RESPONSE", _ cardinality: String, _ type: String, correct: [String],
        worth: [(key: String, value: String)] = []
    ) -> String {
        let values = correct.map { tag("value", [], $0.asXML) }.joined()
        let entries = worth.map { tag("mapEntry", [("mapKey", $0.key), ("mappedValue", $0.value)]) }.joined()
        let mapping =
            worth.isEmpty ? "" : tag("mapping", [("lowerBound", "0"), ("defaultValue", "0")], entries)
        return tag(
            "responseDeclaration",
            [("identifier", identifier), ("cardinality", cardinality), ("baseType", type)],
            (correct.isEmpty ? "" : tag("correctResponse", [], values)) + mapping)
    }

    /// Marking by one of the standard's own ways.
    func processing(by template: String) -> String {
        tag("responseProcessing", [("template", self.template(template))])
    }

    /// So many points for a number within the tolerance, both ends included.
    func whenEqual(_ identifier: String, _ tolerance: String, earns points: String) -> String {
        let equal = tag(
            "equal", [("toleranceMode", "absolute"), ("tolerance", "\(tolerance) \(tolerance)")],
            tag("variable", [("identifier", identifier)]) + tag("correct", [("identifier", identifier)]))
        let sum = tag(
            "sum", [],
            tag("variable", [("identifier", "SCORE")]) + tag("baseValue", [("baseType", "float")], points))
        return tag(
            "responseCondition", [],
            tag("responseIf", [], equal + tag("setOutcomeValue", [("identifier", "SCORE")], sum)))
    }

    /// So many points as the response's mapping says.
    func whenMapped(_ identifier: String) -> String {
        let sum = tag(
            "sum", [],
            tag("variable", [("identifier", "SCORE")]) + tag("mapResponse", [("identifier", identifier)]))
        return tag("setOutcomeValue", [("identifier", "SCORE")], sum)
    }
}
