import CadreKit
import CadreModel

/// Level 1: what learners thought of the course.
struct ReactionChapter: Wording {
    let surveys: [SurveyResult]
    let language: Language

    var blocks: [Block] {
        let none = label("The programme has no survey.", "该培训方案没有安排问卷。")
        return [.heading(2, label("1. Reaction", "一、反应层"))]
            + (surveys.isEmpty
                ? [.paragraph(none)]
                : surveys.flatMap { SurveyBlocks(survey: $0, language: language).blocks })
    }
}
