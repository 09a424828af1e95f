import CadreKit
import CadreModel
import Foundation

extension String? {
    /// Whether nothing is said: nothing written, or a word for not knowing.
    var isBlank: Bool {
        guard let text = self?.trimmingCharacters(in: .whitespacesAndNewlines) else { return true }
        return text.isEmpty || ["unknown", "tbd", "未知", "待定", "不详"].contains(text.lowercased())
    }
}

extension PlanDraft.Unknown {
    /// An unknown that nobody is to ask about.
    static func open(_ what: String) -> Self {
        var unknown = Self()
        unknown.what = what
        return unknown
    }

    /// Whether somebody will be asked, by a day.
    var isBeingAsked: Bool { !ask.isBlank && !by.isBlank }
}

extension PlanDraft.Objective {
    /// The level that it states, else that of its verb; nil where neither says it.
    var cognitiveLevel: CognitiveLevel? {
        level.flatMap(CognitiveLevel.init(written:))
            ?? text.flatMap { ObjectiveVerbs.observableVerb(in: $0)?.level }
    }

    /// How a finding names it: its words, else its id.
    var name: String { text ?? id ?? "" }
}

extension PlanDraft.Part {
    /// How a finding names it.
    var name: String { title ?? module ?? id ?? number ?? "" }
}
