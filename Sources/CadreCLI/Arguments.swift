import ArgumentParser
import CadreKit
import CadreModel

// How arguments become values: a malformed one is a usage error that states the rule it breaks.

extension Code {
    static func parsed(_ text: String) throws -> Code {
        try explained { try Code(text) }
    }
}

extension Identifier {
    static func parsed(_ text: String) throws -> Identifier {
        try explained { try Identifier(text) }
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// One of the enumeration's own names; anything else is refused with the list of them.
    static func parsed(_ text: String) throws -> Self {
        guard let value = Self(rawValue: text) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                .said(en: "“\(text)” is none of \(names).", zhHans: "“\(text)”不在可选值之内：\(names)。"))
        }
        return value
    }
}

private func explained<Value>(_ make: () throws -> Value) throws -> Value {
    do {
        return try make()
    } catch let error as any ExplainedError {
        throw ValidationError(error.explanation.spoken)
    }
}
