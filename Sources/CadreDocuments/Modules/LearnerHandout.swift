package import CadreKit

/// A module as learners take it home: its tools, with room for their own case.
package struct LearnerHandout {
    private let writer: ModuleWriter

    package init(of module: any CourseModule, in language: Language) {
        writer = ModuleWriter(module: module, language: language)
    }

    package var document: Document {
        let module = writer.module
        return Document(
            title: writer.label("\(module.title.en): handout", "\(module.title.zhHans)：学员手册"),
            in: writer.language,
            blocks: module.handout.flatMap { section in
                [.heading(2, writer.said(section.title))] + section.blocks.map(block)
            } + writer.reading)
    }

    private func block(_ block: HandoutBlock) -> Block {
        switch block {
        case .text(let text): .paragraph(writer.said(text))
        case .list(let points): .list(points.map(writer.said))
        case .steps(let points): .steps(points.map(writer.said))
        case .table(let header, let rows):
            .table(header: header.map(writer.said), rows: rows.map { $0.map(writer.said) })
        case .writingSpace(let prompt, let lines): .writingSpace(prompt: writer.said(prompt), lines: lines)
        }
    }
}
