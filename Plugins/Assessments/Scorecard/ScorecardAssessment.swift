import CadreKit

/// One scorecard whose items are known to be ratings and notes.
struct ScorecardAssessment: Assessment {
    let definition: AssessmentDefinition

    /// The items as written: a rating is easier to give when related behaviours stand together.
    func paper(seed: UInt64, bank: [Item]) throws -> Paper {
        Paper(of: definition, seed: seed, items: definition.items)
    }

    /// Averages the raters item by item; raters who left an item out do not count there.
    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome {
        try paper.validate(raters, count: definition.raters)
        let ratable = paper.items.filter { !$0.isNote }
        let score = Score(items: ratable.compactMap { $0.result(of: raters.ratings(of: $0.id)) })
        guard !score.items.isEmpty else { throw AnswerError.missing(ratable.map(\.id), in: paper.assessment) }
        guard definition.subject != .learner else { return .scored(score) }
        let rated = Set(score.items.map(\.item))
        return .profile(
            Profile(
                score: score, sections: definition.sections.map { section($0, of: score) },
                band: definition.bands.reached(by: score.points, of: score.maximum),
                unrated: ratable.map(\.id).filter { !rated.contains($0) }))
    }

    private func section(_ section: AssessmentSection, of score: Score) -> ProfileSection {
        let part = Score(items: score.items.filter { section.items.contains($0.item) })
        return ProfileSection(
            title: section.title, points: part.points, maximum: part.maximum,
            band: part.items.isEmpty ? nil : definition.bands.reached(by: part.points, of: part.maximum))
    }
}
