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

private func explained<Value>(_ make: () throws -> Value) throws -> Value {
    do {
        return try make()
    } catch let error as any ExplainedError {
        throw ValidationError(error.explanation.spoken)
    }
}
