package import CadreKit

/// Why a cohort cannot be formed, found or changed.
package enum CohortError: ExplainedError, Equatable {
    case unknownCohort(String)
    case exists(Code)
    case codeTooLong(Code, limit: Int)
    case unknownProgramme(String)
    /// The plan has errors and no revision without.
    case planNotReady(Code, errors: Int)
    case moduleNotLinked(ModuleID, programme: Code)
    case instrumentNotLinked(AssessmentID, programme: Code)
    case unknownRevision(Code, Int)
    case underWay(Code)
    case followsAnotherPlan(Code, plan: Code)
    case capacityNotPositive(Int)
    case capacityBelowEnrolled(Code, capacity: Int, enrolled: Int)
    case endsBeforeItStarts(Day, Day)
    case closed(Code, Cohort.Status)
    /// It cannot be completed before everybody's attendance at what was held is known.
    case notRecorded(Code, session: Code, learners: Int)
    /// It cannot be completed while a published session is still to be held.
    case sessionToCome(Code, session: Code, on: Day)

    package var explanation: LocalizedText {
        switch self {
        case .unknownCohort(let code):
            LocalizedText(en: "there is no cohort “\(code)”", zhHans: "没有编号为“\(code)”的班级")
        case .exists(let code):
            LocalizedText(en: "there is already a cohort \(code)", zhHans: "班级 \(code) 已存在")
        case .codeTooLong(let code, let limit):
            LocalizedText(
                en: """
                    “\(code)” has \(code.text.count) characters: a cohort's code has at most \(limit), so that its \
                    sessions can be numbered
                    """,
                zhHans: "“\(code)”有 \(code.text.count) 个字符：班级编号最多 \(limit) 个字符，以便为课次编号")
        case .unknownProgramme(let code):
            LocalizedText(en: "there is no programme “\(code)”", zhHans: "没有编号为“\(code)”的培训方案")
        case .planNotReady(let code, let errors):
            LocalizedText(
                en: """
                    plan \(code) cannot form a cohort yet: \
                    \(errors == 1 ? "1 error stands" : "\(errors) errors stand") against it
                    """,
                zhHans: "方案 \(code) 尚不能开班：有 \(errors) 处错误待改正")
        case .moduleNotLinked(let module, let programme):
            LocalizedText(
                en: "programme \(programme) needs module “\(module)”, which is not linked into this build",
                zhHans: "方案 \(programme) 需要模块“\(module)”，但本程序未包含该模块")
        case .instrumentNotLinked(let instrument, let programme):
            LocalizedText(
                en: "programme \(programme) needs “\(instrument)”, which no linked assessment kind ships",
                zhHans: "方案 \(programme) 需要测评“\(instrument)”，但本程序未包含")
        case .unknownRevision(let code, let number):
            LocalizedText(
                en: "programme \(code) has no revision \(number)", zhHans: "方案 \(code) 没有第 \(number) 版")
        case .underWay(let code):
            LocalizedText(
                en: "cohort \(code) has delivered sessions, attendance or marks and stays on its revision",
                zhHans: "班级 \(code) 已有授课、考勤或成绩记录，不能更换方案版本")
        case .followsAnotherPlan(let code, let plan):
            LocalizedText(en: "cohort \(code) follows plan \(plan)", zhHans: "班级 \(code) 采用的是方案 \(plan)")
        case .capacityNotPositive(let capacity):
            LocalizedText(en: "a cohort cannot have \(capacity) places", zhHans: "班级名额不能为 \(capacity)")
        case .capacityBelowEnrolled(let code, let capacity, let enrolled):
            LocalizedText(
                en: "cohort \(code) has \(enrolled) learners: \(capacity) places are too few",
                zhHans: "班级 \(code) 已有 \(enrolled) 名学员：名额不能减为 \(capacity)")
        case .endsBeforeItStarts(let start, let end):
            LocalizedText(en: "\(end) is before \(start)", zhHans: "结束日期 \(end) 早于开班日期 \(start)")
        case .closed(let code, let status):
            .composed { language in
                switch language {
                case .english: "cohort \(code) is \(status.title.en) already: nothing of it changes any more"
                case .simplifiedChinese: "班级 \(code) \(status.title.zhHans)，不能再作更改"
                }
            }
        case .notRecorded(let code, let session, let learners):
            LocalizedText(
                en: """
                    cohort \(code) cannot be completed yet: the attendance of \
                    \(learners == 1 ? "1 learner" : "\(learners) learners") at session \(session) is not recorded
                    """,
                zhHans: "班级 \(code) 尚不能结班：课次 \(session) 还有 \(learners) 名学员未登记考勤")
        case .sessionToCome(let code, let session, let day):
            LocalizedText(
                en:
                    "cohort \(code) cannot be completed yet: session \(session) of \(day) is still to be held",
                zhHans: "班级 \(code) 尚不能结班：\(day) 的课次 \(session) 还没有上")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownCohort:
            LocalizedText(en: "`cadre cohort list` shows them", zhHans: "可用 `cadre cohort list` 查看")
        case .exists, .codeTooLong: LocalizedText(en: "choose another code", zhHans: "请换一个编号")
        case .unknownProgramme:
            LocalizedText(
                en: "import its plan: `cadre plan import FILE`", zhHans: "请先导入方案：`cadre plan import 文件`")
        case .planNotReady(let code, _):
            LocalizedText(
                en: "`cadre plan show \(code)` names them", zhHans: "可用 `cadre plan show \(code)` 查看")
        case .capacityBelowEnrolled:
            LocalizedText(en: "withdraw some first", zhHans: "请先办理部分学员退出")
        case .capacityNotPositive: LocalizedText(en: "give at least 1", zhHans: "至少为 1")
        case .notRecorded(_, let session, _):
            LocalizedText(
                en: "record it: `cadre attendance mark \(session) PERSON STATUS`",
                zhHans: "请先登记：`cadre attendance mark \(session) 学员 状态`")
        case .sessionToCome(_, let session, _):
            LocalizedText(
                en: "wait for it, or cancel it: `cadre schedule cancel \(session)`",
                zhHans: "请待其上完，或先取消：`cadre schedule cancel \(session)`")
        case .followsAnotherPlan(let code, let plan):
            LocalizedText(
                en: "`cadre plan export \(plan) --cohort \(code)`",
                zhHans: "`cadre plan export \(plan) --cohort \(code)`")
        case .moduleNotLinked, .instrumentNotLinked, .unknownRevision, .underWay, .endsBeforeItStarts,
            .closed:
            nil
        }
    }
}
