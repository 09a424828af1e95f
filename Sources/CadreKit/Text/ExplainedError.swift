/// An error whose sentence names the thing and the limit in both languages, and what to do about it.
public protocol ExplainedError: Error, Sendable, CustomStringConvertible {
    var explanation: LocalizedText { get }
    /// What the reader can do next; nil when the explanation already says it.
    var remedy: LocalizedText? { get }
}

extension ExplainedError {
    public var remedy: LocalizedText? { nil }
    public var description: String { explanation.en }
}
