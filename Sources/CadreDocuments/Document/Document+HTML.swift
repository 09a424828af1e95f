import CadreKit
import Mustache

extension Document {
    /// The document as one HTML page that needs nothing else: readable on a screen, and on A4 when it is printed.
    package var html: String {
        get throws {
            let library = MustacheLibrary(templates: [
                "page": try MustacheTemplate(string: Self.page),
                "blocks": try MustacheTemplate(string: Self.blocks),
            ])
            let page: [String: Any] = [
                "language": language.rawValue, "title": title, "style": Self.printStyle,
                "blocks": blocks.map(\.content),
            ]
            return library.render(page, withTemplate: "page") ?? ""
        }
    }

    private static let page = HTMLPage.template(
        around: """
            <h1>{{title}}</h1>
            {{> blocks}}

            """)

    private static let blocks = """
        {{#blocks}}
        {{#heading2}}<h2>{{.}}</h2>
        {{/heading2}}
        {{#heading3}}<h3>{{.}}</h3>
        {{/heading3}}
        {{#heading4}}<h4>{{.}}</h4>
        {{/heading4}}
        {{#paragraph}}<p>{{.}}</p>
        {{/paragraph}}
        {{#list}}<ul>{{#points}}<li>{{.}}</li>{{/points}}</ul>
        {{/list}}
        {{#steps}}<ol>{{#points}}<li>{{.}}</li>{{/points}}</ol>
        {{/steps}}
        {{#table}}<table>
        <thead><tr>{{#header}}<th scope="col">{{.}}</th>{{/header}}</tr></thead>
        <tbody>{{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
        {{/rows}}</tbody>
        </table>
        {{/table}}
        {{#facts}}<dl>{{#pairs}}<dt>{{label}}</dt><dd>{{value}}</dd>
        {{/pairs}}</dl>
        {{/facts}}
        {{#card}}<section class="card"><p class="card-title">{{title}}</p>
        {{> blocks}}
        </section>
        {{/card}}
        {{#listing}}<pre><code>{{.}}</code></pre>
        {{/listing}}
        {{#writing}}<p>{{prompt}}</p>{{#lines}}<div class="line"></div>{{/lines}}
        {{/writing}}
        {{/blocks}}
        """
}

extension Block {
    /// What the template fills in: one member, named after the kind of block, and the others switched off. A template
    /// looks for what it does not find in the blocks around, where a card would find itself.
    fileprivate var content: [String: Any] {
        var content = Self.nothing
        switch self {
        case .heading(let level, let text): content["heading\(level)"] = text
        case .paragraph(let text): content["paragraph"] = text
        case .list(let points): content["list"] = ["points": points]
        case .steps(let points): content["steps"] = ["points": points]
        case .table(let header, let rows):
            content["table"] = ["header": header, "rows": rows.map { ["cells": $0] }] as [String: Any]
        case .facts(let facts):
            content["facts"] = ["pairs": facts.map { ["label": $0.label, "value": $0.value] }]
        case .card(let title, let blocks):
            content["card"] = ["title": title, "blocks": blocks.map(\.content)] as [String: Any]
        case .listing(let text, _): content["listing"] = text
        case .writingSpace(let prompt, let lines):
            content["writing"] =
                ["prompt": prompt, "lines": Array(repeating: "", count: lines)] as [String: Any]
        }
        return content
    }

    private static var nothing: [String: Any] {
        let kinds = [
            "heading2", "heading3", "heading4", "paragraph", "list", "steps", "table", "facts", "card",
            "listing",
            "writing",
        ]
        return Dictionary(uniqueKeysWithValues: kinds.map { ($0, false) })
    }
}
