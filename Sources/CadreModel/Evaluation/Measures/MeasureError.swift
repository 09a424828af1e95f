package import CadreKit

/// Why a business measure cannot be defined or a value of it taken.
package enum MeasureError: ExplainedError, Equatable {
    case unknownMeasure(String, known: [Code])
    /// Neither a value before nor one after is given.
    case nothingToEnter(Code)
    case nothingToClear(Code, Code)
    /// Somebody the department knows, who is not a learner of the cohort.
    case notALearner(String, Code)
    /// Several people are known by these words.
    case ambiguous(String, Code)

    package var explanation: LocalizedText {
        switch self {
        case .unknownMeasure(let code, let known):
            LocalizedText(
                en: """
                    there is no measure “\(code)”; there \
                    \(known.isEmpty ? "is none yet" : "are \(known.map(\.text).joined(separator: ", "))")
                    """,
                zhHans: """
                    没有编号为“\(code)”的业务指标；\
                    \(known.isEmpty ? "尚未定义任何指标" : "已有：\(known.map(\.text).joined(separator: "、"))")
                    """)
        case .nothingToEnter(let code):
            LocalizedText(
                en: "neither a value before nor one after is given for \(code)",
                zhHans: "没有填写指标 \(code) 的训前或训后数值")
        case .nothingToClear(let code, let cohort):
            LocalizedText(
                en: "cohort \(cohort) has no such value of \(code)", zhHans: "班级 \(cohort) 没有指标 \(code) 的此项数值"
            )
        case .notALearner(let name, let cohort):
            LocalizedText(
                en: "“\(name)” is a person, and no learner of cohort \(cohort)",
                zhHans: "“\(name)”是系统中的人员，但不是班级 \(cohort) 的学员")
        case .ambiguous(let name, let cohort):
            LocalizedText(
                en: "“\(name)” may be several learners of cohort \(cohort)",
                zhHans: "班级 \(cohort) 中有多名学员对应“\(name)”")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownMeasure:
            LocalizedText(
                en: "define it: `cadre evaluate measure define`",
                zhHans: "请先定义：`cadre evaluate measure define`")
        case .nothingToEnter:
            LocalizedText(en: "add --before or --after", zhHans: "请加 --before 或 --after")
        case .ambiguous: LocalizedText(en: "give the employee number", zhHans: "请改用工号")
        case .nothingToClear, .notALearner: nil
        }
    }
}
