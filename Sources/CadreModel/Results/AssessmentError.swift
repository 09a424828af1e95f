package import CadreKit

/// Why an assessment cannot be shown, taken or marked.
package enum AssessmentError: ExplainedError, Equatable {
    case unknownAssessment(AssessmentID, linked: [AssessmentID])
    /// The assessment is not part of what the cohort is taught.
    case notInCohort(AssessmentID, Code, known: [AssessmentID])
    case kindNotLinked(KindID, of: AssessmentID)
    case notEnrolled(String, Code)
    case noTriesLeft(AssessmentID, String, tries: Int)
    /// The very answers of the latest attempt, which a second try would only waste.
    case sameAnswers(AssessmentID, String, attempt: Int)
    /// Nobody is named who rates.
    case raterNeeded(AssessmentID, Respondent)
    /// The learner answers for themselves, and somebody else is named.
    case raterNotWanted(AssessmentID)
    case ratesThemselves(String, AssessmentID, Respondent)
    case notTheManager(String, of: String)
    /// A team, dealer or account must be named.
    case subjectNeeded(AssessmentID, AssessmentSubject)
    case subjectNotWanted(AssessmentID)
    /// There is nothing to rank in an assessment of learners or of the programme.
    case ratesNoSubject(AssessmentID)
    /// A linked module or kind has an assessment of this name already.
    case taken(AssessmentID)
    /// The learner has handed in nothing that a marker could judge.
    case nothingToMark(AssessmentID, String)
    /// Nothing was marked yet, in the cohort or anywhere.
    case nobodyTook(AssessmentID, Code?)

    package var explanation: LocalizedText {
        switch self {
        case .unknownAssessment(let id, let linked):
            LocalizedText(
                en: "no linked module has an assessment “\(id)”; there are \(linked.listed(", "))",
                zhHans: "已包含的模块中没有测评“\(id)”；可用：\(linked.listed("、"))")
        case .notInCohort(let id, let cohort, let known):
            LocalizedText(
                en: "cohort \(cohort) has no assessment “\(id)”; it has \(known.listed(", "))",
                zhHans: "班级 \(cohort) 没有测评“\(id)”；该班级的测评：\(known.listed("、"))")
        case .kindNotLinked(let kind, let id):
            LocalizedText(
                en: """
                    “\(id)” is an assessment of kind “\(kind)”, which is not linked into this build; \
                    what was marked before stays readable
                    """,
                zhHans: "测评“\(id)”的类型“\(kind)”未包含在本程序中，无法评分；此前的成绩仍可查看")
        case .notEnrolled(let name, let cohort):
            LocalizedText(
                en: "\(name) is not enrolled in cohort \(cohort)", zhHans: "\(name) 不是班级 \(cohort) 的在册学员")
        case .noTriesLeft(let id, let name, let tries):
            LocalizedText(
                en: "\(name) has used all \(tries) tries at “\(id)”",
                zhHans: "\(name) 在测评“\(id)”的 \(tries) 次机会已全部用完")
        case .sameAnswers(let id, let name, let attempt):
            LocalizedText(
                en: "\(name) gave just these answers to “\(id)” in attempt \(attempt)",
                zhHans: "\(name) 在测评“\(id)”的第 \(attempt) 次作答与此完全相同")
        case .raterNeeded(let id, let respondent):
            LocalizedText(
                en: "“\(id)” is filled in by a \(respondent.title.en): say who",
                zhHans: "测评“\(id)”由\(respondent.title.zhHans)填写，请写明填写人")
        case .raterNotWanted(let id):
            LocalizedText(
                en: "“\(id)” is filled in by the learner alone", zhHans: "测评“\(id)”由学员本人填写")
        case .ratesThemselves(let name, let id, let respondent):
            LocalizedText(
                en: "\(name) cannot fill in “\(id)” about themselves: it is for a \(respondent.title.en)",
                zhHans: "\(name) 不能为自己填写“\(id)”，该测评由\(respondent.title.zhHans)填写")
        case .notTheManager(let name, let learner):
            LocalizedText(
                en: "\(name) is not the manager of \(learner) in the roster",
                zhHans: "花名册中 \(name) 不是 \(learner) 的直属上级")
        case .subjectNeeded(let id, let subject):
            LocalizedText(
                en: "“\(id)” rates a \(subject.title.en): say which",
                zhHans: "测评“\(id)”的评价对象是\(subject.title.zhHans)，请写明名称")
        case .subjectNotWanted(let id):
            LocalizedText(
                en: "“\(id)” rates nothing that has a name of its own", zhHans: "测评“\(id)”不需要写明评价对象")
        case .ratesNoSubject(let id):
            LocalizedText(
                en: "“\(id)” rates no team, dealer or account: there is nothing to rank",
                zhHans: "测评“\(id)”评价的不是团队、代理商或客户，无法排名")
        case .taken(let id):
            LocalizedText(
                en: "“\(id)” is an assessment of a linked module; choose another name",
                zhHans: "“\(id)”已是课程模块中的测评，请换一个标识")
        case .nothingToMark(let id, let name):
            LocalizedText(
                en: "\(name) has handed in nothing at “\(id)” that a marker judges",
                zhHans: "\(name) 在测评“\(id)”中没有需要人工评分的作答")
        case .nobodyTook(let id, let cohort):
            LocalizedText(
                en: "nobody\(cohort.map { " in cohort \($0)" } ?? "") has a marked attempt at “\(id)”",
                zhHans: "\(cohort.map { "班级 \($0) 中" } ?? "")还没有人完成测评“\(id)”")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownAssessment:
            LocalizedText(
                en: "`cadre modules show MODULE` lists them", zhHans: "可用 `cadre modules show 模块标识` 查看")
        case .kindNotLinked(let kind, _):
            LocalizedText(
                en: "use a build with the assessment kind “\(kind)”", zhHans: "请使用包含测评类型“\(kind)”的程序版本")
        case .notEnrolled:
            LocalizedText(
                en: "enrol them first: `cadre cohort enrol`", zhHans: "请先办理报名：`cadre cohort enrol`")
        case .raterNeeded:
            LocalizedText(
                en: "add `--rater PERSON`, or a column “rater” in a file",
                zhHans: "请加 `--rater 填写人`；导入文件请加“填写人”列")
        case .raterNotWanted:
            LocalizedText(en: "leave the rater out", zhHans: "请去掉 --rater（或清空“填写人”列）")
        case .subjectNeeded:
            LocalizedText(
                en: "add `--about NAME`, or a column “about” in a file",
                zhHans: "请加 `--about 名称`；导入文件请加“评价对象”列")
        case .subjectNotWanted:
            LocalizedText(en: "leave the subject out", zhHans: "请去掉 --about（或清空“评价对象”列）")
        case .ratesNoSubject:
            LocalizedText(
                en: "`cadre assess list --cohort COHORT` shows what each assessment rates",
                zhHans: "可用 `cadre assess list --cohort 班级` 查看各测评的评价对象")
        case .notTheManager:
            LocalizedText(
                en: "name the manager, or correct the roster", zhHans: "请填写其直属上级，或先更正花名册")
        case .sameAnswers:
            LocalizedText(en: "hand in other answers, or none", zhHans: "请提交不同的作答，或不再提交")
        case .notInCohort, .noTriesLeft, .taken, .nothingToMark, .nobodyTook, .ratesThemselves: nil
        }
    }
}

extension [AssessmentID] {
    fileprivate func listed(_ separator: String) -> String {
        isEmpty ? "–" : map(\.text).joined(separator: separator)
    }
}
