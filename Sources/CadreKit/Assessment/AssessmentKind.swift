/// A way of assessing, such as a quiz; linked into the host as a target of its own.
public protocol AssessmentKind: Sendable {
    var id: KindID { get }
    var title: LocalizedText { get }
    /// An assessment ready to be taken.
    ///
    /// - Throws: `DefinitionError` when the items do not suit the kind: a key that names no option, an option
    ///   twice, an item without points.
    func assessment(from definition: AssessmentDefinition) throws -> any Assessment
    /// Answers and what they earn: the kind's tests and its documentation at once.
    var examples: [MarkingExample] { get }
    /// Ready-made assessments that a programme may name whatever modules it teaches, such as a survey at the end.
    var instruments: [AssessmentDefinition] { get }
}

extension AssessmentKind {
    public var instruments: [AssessmentDefinition] { [] }
}

/// One assessment of some kind.
public protocol Assessment: Sendable {
    /// What one attempt asks: the definition's items (and, where the kind draws, items of the bank), in the
    /// order that the seed gives. The same seed and bank give the same paper.
    func paper(seed: UInt64, bank: [Item]) throws -> Paper
    /// Marks one rater's answers, or several raters' together where the kind allows them.
    ///
    /// - Throws: `AnswerError` for an answer that does not fit its item; nothing is marked then.
    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome
}
