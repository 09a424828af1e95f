import CadreModel

extension String? {
    /// Whether nothing is written.
    var isBlank: Bool { self?.allSatisfy(\.isWhitespace) ?? true }
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
    /// How a finding names it: its words, else its id.
    var name: String { text ?? id ?? "" }
}

extension PlanDraft.Part {
    /// How a finding names it.
    var name: String { title ?? module ?? id ?? number ?? "" }
}
