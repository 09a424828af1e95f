import CadreKit
import Quiz
import Testing

@Suite struct QuizShortTextTests {
    @Test(arguments: [
        ("feedback", "FEEDBACK"), ("feedback", "ｆｅｅｄｂａｃｋ"),
        ("feedback", "“Feed-back”".replacing("-", with: "")),
        ("feedback", " feed\u{3000}back\u{200B}。"), ("feedback", "(feedback)!"), ("反馈", "《反馈》"),
        ("反馈", "反 馈，"),
        ("café", "cafe\u{301}"), ("Straße", "STRASSE"), ("ΟΔΟΣ", "οδος"), ("ﬁle", "FILE"), ("ｶﾞｲﾄﾞ", "ガイド"),
        ("50%", "５０％"), ("C#", "c＃"), ("①", "1"), ("㎏", "kg"),
        ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{1F469}"),
        ("…", "..."), ("team work", "teamwork"), ("A\u{AD}B", "ab"),
    ])
    func looksPastHowAWordIsWritten(_ accepted: String, _ answer: String) throws {
        #expect(try earned(accepted, answer) == 1)
        #expect(try earned(answer, accepted) == 1)
    }

    @Test(arguments: [
        ("feedback", "feed-back"), ("反馈", "反愧"), ("50%", "50"), ("C#", "C"), ("C++", "C"), ("-5", "5"),
        ("café", "cafe"), ("a.b", "ab"), ("团队", "團隊"), ("?", "!"), ("1.5", "15"),
    ])
    func keepsApartWhatMeansSomethingElse(_ accepted: String, _ answer: String) throws {
        #expect(try earned(accepted, answer) == 0)
        #expect(try earned(answer, accepted) == 0)
    }

    @Test(arguments: ["反馈", "Feedback", "反馈。"])
    func acceptsEveryVariantInWhicheverLanguage(_ answer: String) throws {
        #expect(try earned("feedback", "反馈", answer: answer) == 1)
    }

    @Test(arguments: ["", "  ", "\u{3000}", "\u{200B}\u{FEFF}"])
    func takesABlankForLeftOut(_ answer: String) throws {
        #expect(try mark(["feedback"], answer).explanation.en.hasPrefix("Left out, no points."))
    }

    private func earned(_ accepted: String..., answer: String) throws -> Points {
        try mark(accepted, answer).points
    }

    private func earned(_ accepted: String, _ answer: String) throws -> Points {
        try mark([accepted], answer).points
    }

    private func mark(_ accepted: [String], _ answer: String) throws -> ItemResult {
        let item = Item.shortText("q", LocalizedText(asTyped: "?"), accepted: accepted)
        let quiz = try (Quiz::plugin).assessment(from: .quiz([item]))
        let outcome = try quiz.mark([["q": .text(answer)]], on: quiz.paper(seed: 1, bank: []))
        guard case .scored(let score) = outcome else { throw CancellationError() }
        return try #require(score.items.first)
    }
}
