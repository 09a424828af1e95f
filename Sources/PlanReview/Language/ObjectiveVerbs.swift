import CadreKit

/// Verbs of objectives in both languages: which can be watched, and at which level of Bloom's revised taxonomy they
/// work (Anderson and Krathwohl 2001). The lists hold words, not sentences; each word is at its usual level.
enum ObjectiveVerbs {
    /// Words for states of mind, which nobody can watch (Mager 1962).
    static let unobservable = [
        "了解", "理解", "掌握", "认识", "熟悉", "知道", "明白", "懂得", "领会", "体会", "感受", "意识到", "学习", "学会", "提高", "提升", "增强",
        "understand", "know", "learn", "appreciate", "be aware", "become aware", "be familiar", "grasp",
        "realise",
        "realize", "master", "improve", "enhance", "be introduced",
    ]

    /// What can be watched, level by level.
    static let observable: [CognitiveLevel: [String]] = [
        .remember: ["列出", "说出", "复述", "背诵", "指出", "写出", "list", "name", "recall", "recite", "state"],
        .understand: [
            "解释", "说明", "概括", "举例", "归纳", "描述", "区分", "explain", "summarise", "summarize", "describe",
            "give examples", "paraphrase", "classify",
        ],
        .apply: [
            "运用", "使用", "计算", "演示", "演练", "处理", "执行", "完成", "主持", "沟通", "汇报", "核实", "布置", "争取", "示范", "开展",
            "apply", "use", "calculate", "demonstrate", "carry out", "conduct", "hold", "report", "confirm",
            "answer",
            "run", "handle", "present",
        ],
        .analyse: [
            "分析", "推演", "诊断", "比较", "找出", "识别", "对接", "分解", "判别", "analyse", "analyze", "diagnose", "compare",
            "identify", "connect", "map", "distinguish",
        ],
        .evaluate: [
            "评价", "评估", "评判", "判断", "建议", "选择", "分级", "排序", "论证", "evaluate", "judge", "assess", "recommend",
            "rank", "prioritise", "prioritize", "rate", "justify", "choose",
        ],
        .create: [
            "制定", "起草", "设计", "编写", "撰写", "规划", "策划", "拟定", "提出", "draft", "design", "plan", "write",
            "develop",
            "compose", "create", "draw up", "build",
        ],
    ]

    /// What is done with other people and shows only when it is done (the "skill" of a skill objective).
    static let interpersonal = [
        "沟通", "谈判", "面谈", "汇报", "说服", "主持", "演练", "反馈", "辅导", "布置", "争取", "倾听", "negotiate", "persuade",
        "conduct", "hold a", "run a", "give feedback", "coach", "report to", "listen", "present", "talk",
    ]

    /// The unobservable verb that the text opens with, or, where nothing in it can be watched, contains; nil for none.
    static func unobservable(in text: String) -> String? {
        let text = text.lowercased()
        let opening = text.drop { !$0.isLetter }
        if let verb = unobservable.first(where: { opening.hasPrefix($0) }) { return verb }
        return observableVerb(in: text) == nil ? unobservable.first { text.mentions($0) } : nil
    }

    /// The observable verb of the highest level in the text, with its level.
    static func observableVerb(in text: String) -> (verb: String, level: CognitiveLevel)? {
        let text = text.lowercased()
        for level in CognitiveLevel.allCases.reversed() {
            if let verb = observable[level]?.first(where: { text.mentions($0) }) { return (verb, level) }
        }
        return nil
    }

    static func isInterpersonal(_ text: String) -> Bool {
        let text = text.lowercased()
        return interpersonal.contains { text.mentions($0) }
    }
}

extension String {
    /// Whether the word stands in this text of small letters: anywhere in Chinese, between word boundaries in other
    /// languages.
    fileprivate func mentions(_ word: String) -> Bool {
        // Most words are not there at all, which bytes tell much faster than characters.
        guard holdsBytes(of: word) else { return false }
        guard word.first?.isASCII == true else { return true }
        var start = startIndex
        while let range = self[start...].firstRange(of: word) {
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            if before?.isLetter != true && after?.isLetter != true { return true }
            start = range.upperBound
        }
        return false
    }

    private func holdsBytes(of word: String) -> Bool {
        var (text, word) = (self, word)
        return text.withUTF8 { text in
            word.withUTF8 { word in
                guard word.count <= text.count else { return false }
                return (0...text.count - word.count).contains { start in
                    word.indices.allSatisfy { text[start + $0] == word[$0] }
                }
            }
        }
    }
}

extension CognitiveLevel {
    /// Reads `apply` or `应用`; nil for any other word.
    init?(written word: String) {
        let word = word.lowercased()
        guard let level = Self.allCases.first(where: { $0.rawValue == word || $0.title.zhHans == word })
        else {
            return nil
        }
        self = level
    }
}
