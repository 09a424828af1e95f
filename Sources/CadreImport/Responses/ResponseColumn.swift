package import CadreKit

/// What a file of responses tells about one answer.
package enum ResponseColumn: Int, ImportColumn {
    case assessment, person, item, answer, about, rater

    package var isRequired: Bool {
        switch self {
        case .assessment, .person, .item, .answer: true
        case .about, .rater: false
        }
    }

    package var title: LocalizedText {
        switch self {
        case .assessment: LocalizedText(en: "assessment", zhHans: "测评")
        case .person: LocalizedText(en: "person", zhHans: "学员")
        case .item: LocalizedText(en: "question", zhHans: "题目")
        case .answer: LocalizedText(en: "answer", zhHans: "答案")
        case .about: LocalizedText(en: "about", zhHans: "评价对象")
        case .rater: LocalizedText(en: "rater", zhHans: "填写人")
        }
    }

    package var spellings: LocalizedSpellings {
        switch self {
        case .assessment:
            LocalizedSpellings(
                en: ["assessment", "assessment id", "test", "quiz"],
                zhHans: ["测评", "测评标识", "测评编号", "测试", "考试", "问卷"])
        case .person:
            LocalizedSpellings(
                en: ["person", "learner", "respondent", "employee number", "employee no", "employee id"],
                zhHans: ["学员", "工号", "员工编号", "员工号", "人员", "答题人"])
        case .item:
            LocalizedSpellings(
                en: ["item", "item id", "question", "question id"],
                zhHans: ["题目", "题目标识", "题目编号", "题号", "试题"])
        case .answer:
            LocalizedSpellings(en: ["answer", "response"], zhHans: ["答案", "作答", "回答"])
        case .about:
            LocalizedSpellings(
                en: ["about", "subject", "dealer", "account", "team"],
                zhHans: ["评价对象", "对象", "代理商", "客户", "团队"])
        case .rater:
            LocalizedSpellings(
                en: ["rater", "observer", "filled in by"], zhHans: ["填写人", "评分人", "评价人", "观察员"])
        }
    }
}
