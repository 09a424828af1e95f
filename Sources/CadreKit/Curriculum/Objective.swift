/// What a learner can do afterwards, stated so that it can be observed (Mager 1962: performance, condition,
/// criterion).
public struct Objective: Sendable, Hashable, Codable, Identifiable {
    public let id: ObjectiveID
    /// The observable verb: "draft", "起草".
    public let verb: LocalizedText
    public let level: CognitiveLevel
    /// The whole performance, verb included: "draft team rules that …".
    public let performance: LocalizedText
    /// The circumstances: "given a case of one page".
    public let condition: LocalizedText
    /// How well is well enough: "with at least four of five parts named".
    public let criterion: LocalizedText

    public init(
        id: ObjectiveID, verb: LocalizedText, level: CognitiveLevel, performance: LocalizedText,
        condition: LocalizedText, criterion: LocalizedText
    ) {
        self.id = id
        self.verb = verb
        self.level = level
        self.performance = performance
        self.condition = condition
        self.criterion = criterion
    }
}
