import CadreDocuments
import CadreKit
import Foundation
import Support
import Testing

/// CommonMark as cmark-gfm reads it must hold the words that were put in, whatever they look like.
@Suite(.enabled(if: Judge.commonMark.isInstalled, "cmark-gfm is not installed"))
struct MarkdownTests {
    @Test(arguments: 1...60)
    func keepsEveryWordWhateverItLooksLike(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let texts = (0..<8).map { _ in random.text() }
        let document = Document(
            title: texts[0], in: .english,
            blocks: [
                .heading(2, texts[1]), .paragraph(texts[2]), .list([texts[3]]), .steps([texts[4]]),
                .table(header: [texts[5], "h"], rows: [[texts[6], texts[7]]]),
            ])
        let page = try Judge.commonMark.verdict(on: Data(document.markdown.utf8)).text
        #expect(page.contains("<h1>\(texts[0].asHTML)</h1>"))
        #expect(page.contains("<h2>\(texts[1].asHTML)</h2>"))
        #expect(page.contains("<p>\(texts[2].asHTML)</p>"))
        #expect(page.contains("<ul>\n<li>\(texts[3].asHTML)</li>\n</ul>"))
        #expect(page.contains("<ol>\n<li>\(texts[4].asHTML)</li>\n</ol>"))
        #expect(page.contains("<th>\(texts[5].asHTML)</th>"))
        #expect(page.contains("<td>\(texts[6].asHTML)</td>\n<td>\(texts[7].asHTML)</td>"))
    }

    @Test func keepsAnAuthorsLinesAndLists() throws {
        let document = Document(
            title: "t", in: .simplifiedChinese,
            blocks: [
                .paragraph("第一行\n第二行\n\n三步：\n1. 一\n2. 二"), .facts([Fact("人数", "6–16")]),
                .card(title: "卡片", [.paragraph("只给你看"), .list(["甲\n乙"])]),
            ])
        #expect(
            try Judge.commonMark.verdict(on: Data(document.markdown.utf8)).text == """
                <h1>t</h1>
                <p>第一行<br />
                第二行</p>
                <p>三步：</p>
                <ol>
                <li>一</li>
                <li>二</li>
                </ol>
                <ul>
                <li><strong>人数</strong>：6–16</li>
                </ul>
                <blockquote>
                <p><strong>卡片</strong></p>
                <p>只给你看</p>
                <ul>
                <li>甲<br />
                乙</li>
                </ul>
                </blockquote>

                """)
    }
}

extension SplitMix64 {
    /// A line that begins and ends with a letter, with everything between that means something in Markdown.
    fileprivate mutating func text() -> String {
        let marks = Array(##"\`*_[]()<>&#|~=!-+.:{}"'$@/ 中a1"##)
        let middle = (0..<Int.random(in: 1...24, using: &self)).map { _ in
            marks[Int.random(in: marks.indices, using: &self)]
        }
        return "a" + String(middle) + "z"
    }
}

extension String {
    fileprivate var asHTML: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
