import CadreDocuments
import CadreKit
import Foundation
import Support
import Testing

/// HTML must be valid and hold the words that were put in, whatever they look like.
struct HTMLTests {
    private static let odd = ##"<script>alert("1")</script> & {{title}} 'a' > é 中文"##

    private static func document(_ text: String) -> Document {
        Document(
            title: text, in: .simplifiedChinese,
            blocks: [
                .heading(2, text), .heading(3, text), .heading(4, text), .paragraph("\(text)\n\(text)"),
                .list([text]),
                .steps([text]), .table(header: [text, "b"], rows: [[text, ""], ["c", text]]),
                .facts([Fact(text, text)]), .listing("- \(text)", syntax: "diff"),
                .card(title: text, [.heading(4, text), .card(title: text, [.list([text])])]),
                .writingSpace(prompt: text, lines: 2),
            ])
    }

    @Test(.enabled(if: Judge.tidy.isInstalled, "tidy is not installed"))
    func isValidWhateverItSays() throws {
        let verdict = try Judge.tidy.verdict(on: Data(Self.document(Self.odd).html.utf8))
        #expect(verdict.status == 0)
        #expect(verdict.text == "")
    }

    @Test func holdsItsWordsAndNoMarkupOfTheirs() throws {
        let page = try Self.document(Self.odd).html
        #expect(!page.contains("<script>"))
        #expect(page.contains("{{title}}"))
        let words = page.replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(/<[^>]*>/, with: "")
        let count = words.ranges(of: "alert(").count
        #expect(count == 20)
    }

    @Test func saysItsLanguage() throws {
        #expect(try Self.document("a").html.contains(#"<html lang="zh-Hans">"#))
    }
}
