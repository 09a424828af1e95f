import CadreKit

/// The things that a sentence is about: what is left of it when verbs and small words are taken away.
///
/// Good enough to ask whether an outline mentions them at all; it knows no grammar.
enum SubjectTerms {
    static func of(_ sentence: String) -> [String] {
        var text = sentence.lowercased()
        for word in smallWords.sorted(by: { $0.count > $1.count }) where word.first?.isASCII == false {
            text = text.replacing(word, with: " ")
        }
        return text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { term in
            !smallWords.contains(term) && (term.first?.isASCII == false ? term.count >= 2 : term.count > 3)
        }
    }

    /// What of a term the outline never mentions: the term itself, or, of Chinese written without gaps, the stretches
    /// of two characters and more that no pair of neighbours in the outline covers.
    static func missing(of term: String, in outline: String) -> [String] {
        guard !outline.contains(term) else { return [] }
        guard term.first?.isASCII == false else { return outline.contains(term.dropLast()) ? [] : [term] }
        let characters = Array(term)
        var isCovered = characters.map { _ in false }
        for start in characters.indices.dropLast()
        where outline.contains(String(characters[start...start + 1])) {
            isCovered[start] = true
            isCovered[start + 1] = true
        }
        return zip(characters, isCovered).split { $1 }.map { String($0.map(\.0)) }.filter { $0.count > 1 }
    }

    private static let smallWords = Set(
        ObjectiveVerbs.unobservable
            + [
                "如何", "什么是", "什么", "怎样", "怎么", "以及", "有效", "有效地", "进行", "能够", "学员", "并", "与", "和", "及", "或",
                "的",
                "地", "对", "向", "在", "为", "把", "将", "是", "、", "管理", "方法", "技巧", "基本", "相关", "工作",
                "what", "how", "with", "from", "their", "them", "they", "that", "this", "into", "about",
                "effective",
                "effectively", "manage", "management", "managing", "learners", "will", "able", "should",
                "does", "have",
                "your", "communicate", "basic",
            ])
}
