package import CadreKit

/// Why a result cannot be decided or a rule not be changed.
package enum GradebookError: ExplainedError, Equatable {
    case unknownComponent(String, Code, known: [String])
    /// Nothing was decided that could be taken back.
    case nothingDecided(String, component: String)
    /// The whole cannot be left out, nor the last thing that has a weight.
    case nothingLeft(String)
    /// The rule counts what the cohort does not take.
    case notTaken(AssessmentID, Code, revision: Int)
    case inNoCohort(String)

    package var explanation: LocalizedText {
        switch self {
        case .unknownComponent(let name, let cohort, let known):
            LocalizedText(
                en:
                    "nothing called “\(name)” counts in cohort \(cohort); there are \(known.joined(separator: ", "))",
                zhHans: "班级 \(cohort) 的成绩中没有“\(name)”；可用：\(known.joined(separator: "、"))")
        case .nothingDecided(let name, let component):
            LocalizedText(
                en: "nothing was decided about “\(component)” of \(name)",
                zhHans: "没有对 \(name) 的“\(component)”作过人工调整")
        case .nothingLeft(let name):
            LocalizedText(
                en: "nothing would be left to make a result of for \(name)", zhHans: "豁免后 \(name) 将没有任何计分项目")
        case .notTaken(let id, let cohort, let revision):
            LocalizedText(
                en: "the rule of revision \(revision) counts “\(id)”, which cohort \(cohort) does not take",
                zhHans: "第 \(revision) 版的成绩规则包含测评“\(id)”，但班级 \(cohort) 没有该测评")
        case .inNoCohort(let name):
            LocalizedText(en: "\(name) is a learner in no cohort", zhHans: "\(name) 不是任何班级的在册学员")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownComponent: nil
        case .nothingDecided:
            LocalizedText(
                en: "`cadre gradebook explain PERSON` shows what was",
                zhHans: "可用 `cadre gradebook explain 学员` 查看")
        case .nothingLeft:
            LocalizedText(
                en:
                    "set the result instead: `cadre gradebook override COHORT PERSON total PER-CENT --reason …`",
                zhHans: "请直接改定成绩：`cadre gradebook override 班级 学员 total 百分数 --reason 理由`")
        case .notTaken:
            LocalizedText(
                en: "import the plan with a rule that counts what the cohort takes", zhHans: "请修改方案的成绩规则后重新导入"
            )
        case .inNoCohort:
            LocalizedText(en: "enrol them first: `cadre cohort enrol`", zhHans: "请先办理报名：`cadre cohort enrol`")
        }
    }
}
