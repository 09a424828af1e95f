/// JSON as it was written: numbers keep their digits, objects their order.
enum JSONValue: Equatable {
    case null
    /// A string's text, a number's digits, or `true` and `false`.
    case scalar(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    static func == (one: JSONValue, other: JSONValue) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.scalar(let text), .scalar(let other)): text == other
        case (.array(let values), .array(let others)): values == others
        case (.object(let members), .object(let others)):
            members.elementsEqual(others) { $0.name == $1.name && $0.value == $1.value }
        default: false
        }
    }
}
