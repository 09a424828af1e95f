import CadreDocuments
import CadreKit
import Testing

struct PlainTextTests {
    @Test func alignsChineseByTheColumnsItTakes() {
        let document = Document(
            title: "大纲", in: .simplifiedChinese,
            blocks: [.table(header: ["单元", "时长"], rows: [["开场", "45"], ["Rules", "5"]])])
        #expect(
            document.plainText == """
                大纲
                ====

                单元   时长
                -----  ----
                开场   45
                Rules  5

                """)
    }

    @Test func setsARowThatIsTooWideAsAnEntry() {
        let long = String(repeating: "x", count: 120)
        let document = Document(
            title: "t", in: .english, blocks: [.table(header: ["a", "b", "c"], rows: [["1", long, ""]])])
        #expect(document.plainText == "t\n=\n\n- 1\n  b: \(long)\n")
    }
}
