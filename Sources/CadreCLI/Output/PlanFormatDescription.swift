import CadreDocuments
import CadreKit
import CadreService

/// The format of a plan as a page to read: a table of keys for the plan, and one for each mapping in it.
struct PlanFormatDescription: Wording {
    let language: Language

    var document: Document {
        Document(
            title: label("The format of a plan", "培训方案的格式"), in: language,
            blocks: [
                .paragraph(
                    label(
                        """
                        A plan is a YAML file of keys and values. Every key may be left out; what is missing is said by \
                        the review and not by the reader. The schema for editors is printed by cadre plan schema.
                        """,
                        """
                        培训方案是由“键: 值”组成的 YAML 文件。任何键都可以省略：缺什么，由点评指出，不影响读取。供编辑器使用的 \
                        schema 可用 cadre plan schema 输出。
                        """))
            ] + section(label("The plan", "方案"), .plan, level: 2))
    }

    private func section(_ title: String, _ mapping: PlanMappingShape, level: Int) -> [Block] {
        let note: [Block] =
            mapping.shorthand.map { key in
                [.paragraph(label("The text of “\(key)” may stand alone.", "可以只写“\(key)”的内容。"))]
            } ?? []
        let rows = mapping.keys.map { [$0.name, kind($0.shape), said($0.about)] }
        let header = [label("Key", "键"), label("Value", "值"), label("Meaning", "含义")]
        let inner = mapping.keys.flatMap { key in
            key.shape.mapping.map { section("\(title) › \(key.name)", $0, level: 3) } ?? []
        }
        return [.heading(level, title)] + note + [.table(header: header, rows: rows)] + inner
    }

    private func kind(_ shape: PlanShape) -> String {
        switch shape {
        case .text(let words) where words.isEmpty: label("text", "文字")
        case .text(let words): joined(words)
        case .number: label("whole number", "整数")
        case .counts: label("names with numbers", "名称: 数量")
        case .list(.mapping): label("list of entries", "条目列表")
        case .list(let element): label("list: ", "列表：") + kind(element)
        case .mapping: label("entry", "条目")
        }
    }
}

extension PlanShape {
    fileprivate var mapping: PlanMappingShape? {
        switch self {
        case .mapping(let mapping): mapping
        case .list(let element): element.mapping
        case .text, .number, .counts: nil
        }
    }
}
