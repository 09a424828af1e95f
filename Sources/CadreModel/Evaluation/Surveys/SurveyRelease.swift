/// Forms of a cohort's survey whose answers were released to figures at the same moment.
package struct SurveyRelease: Sendable {
    /// How many people a group had to have then.
    package let threshold: Int
    /// Whether what they wrote in words may be shown; no longer once one of them has their comments erased, or the
    /// comment that vanishes would be known to be theirs.
    package let hasComments: Bool
    package let forms: [SurveyForm]

    package init(threshold: Int, hasComments: Bool, forms: [SurveyForm]) {
        self.threshold = threshold
        self.hasComments = hasComments
        self.forms = forms
    }
}

extension [SurveyRelease] {
    /// Those forms a figure may be made of that answer what it is about: none, or those of a group large enough.
    ///
    /// Whatever two moments the figure is asked for, the forms by which it differs are of a group that was large enough when
    /// they were released: a release that has too few such forms is held back until later ones make up a group with it.
    /// So nobody learns an answer by subtracting yesterday's figure from today's. The threshold of each release is the one
    /// it was made with; a later one decides whether the figure is shown, and never what it is made of.
    ///
    /// - Parameters:
    ///   - threshold: the least group that is shown today.
    ///   - hasPart: whether a form answers what the figure is about.
    package func disclosed(threshold: Int, _ hasPart: (SurveyForm) -> Bool) -> [SurveyForm] {
        var (shown, held): ([SurveyForm], [SurveyForm]) = ([], [])
        for release in self {
            held += release.forms.filter(hasPart)
            guard held.groupSize >= release.threshold else { continue }
            shown += held
            held = []
        }
        return shown.groupSize >= threshold ? shown : []
    }
}
