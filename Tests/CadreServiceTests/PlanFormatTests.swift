import CadreKit
import CadreModel
import CadreService
import Foundation
import Support
import Testing

/// A plan's format: what is written is read again, and the schema takes what the reader takes.
struct PlanFormatTests {
    /// Texts that YAML would take for something else unless they are quoted.
    private static let texts = [
        "了解", "70", "-3", "0x1f", "1e3", "~", "null", "yes", "off", "True", " leading", "trailing ", "a: b",
        "- a", "# a",
        "a #b", "{a}", "[a, b]", "*a", "&a", "!a", "%a", "@a", "`a", "'a'", "\"a\"", "a\\b", "第一行\n第二行",
        "\ttab", "👩‍👩‍👧",
        "\u{202E}abc", "é\u{301}", "2026-03-02", "09:00", ": ", "?", "|", ">", "…", "---", "...", "\u{85}",
        String(repeating: "长", count: 300),
    ]

    @Test(arguments: texts)
    func keepsATextLetterByLetter(text: String) throws {
        var draft = PlanDraft()
        (draft.title, draft.goals) = (text, [text])
        let yaml = try PlanWriter(comments: .english).text(draft)
        let read = try PlanReader(Data(yaml.utf8), file: "plan.yaml").draft
        #expect([read.title] + read.goals == [text, text], "\(yaml.prefix(200).debugDescription)")
    }

    @Test(arguments: 1...80, [nil, Language.english, .simplifiedChinese])
    func readsAgainWhatItWrote(seed: UInt64, comments: Language?) throws {
        var random = RandomPlan(seed: seed, texts: Self.texts)
        let draft = random.draft()
        let text = try PlanWriter(comments: comments).text(draft)
        guard text.contains(":") else { return }
        let reader = try PlanReader(Data(text.utf8), file: "plan.yaml")
        #expect(reader.findings.isEmpty)
        #expect(reader.draft == draft)
    }

    @Test(arguments: [Language.english, .simplifiedChinese])
    func explainsEveryKeyOfAnEmptyPlan(language: Language) throws {
        let text = try PlanWriter(comments: language).text(PlanDraft())
        let written = Set(
            text.split(separator: "\n").compactMap { line in
                line.firstMatch(of: /^[# -]*([a-z_]+):/).map { String($0.1) }
            })
        #expect(written == Set(Self.keys(of: .plan)))
    }

    @Test(
        .enabled(
            if: Judge.pythonHas("jsonschema", "yaml"), "python3-jsonschema or python3-yaml is not installed"))
    func itsSchemaTakesWhatTheReaderTakes() throws {
        var plans = try ["plans/sales-managers.yaml", "plans/sales-managers-draft.yaml"].map(Fixture.text)
        for seed in 1...40 {
            var random = RandomPlan(seed: UInt64(seed), texts: ["应用", "70", "a: b", "2026-03-02"])
            var draft = random.draft()
            draft.useKnownWords()
            plans.append(try PlanWriter(comments: .english).text(draft))
        }
        for plan in plans {
            #expect(try PlanReader(Data(plan.utf8), file: "plan.yaml").findings.isEmpty)
            #expect(try Self.schemaObjections(to: plan) == "", "\(plan)")
        }
    }

    @Test(
        .enabled(
            if: Judge.pythonHas("jsonschema", "yaml"), "python3-jsonschema or python3-yaml is not installed"),
        arguments: [
            "titel: a", "title: [a]", "audience: { size: many }", "audience: ten", "parts: { id: a }",
            "parts: [{ topics: [{ minutes: long }] }]", "parts: [{ equipment: { flipchart: two } }]",
            "unknowns: [{ whom: a }]", "evaluation: { follow_up_days: [soon] }", "objectives: [[a]]",
        ])
    func itsSchemaRefusesWhatTheReaderRefuses(plan: String) throws {
        #expect(try PlanReader(Data(plan.utf8), file: "plan.yaml").findings.hasErrors)
        #expect(try Self.schemaObjections(to: plan) != "")
    }

    private static func keys(of mapping: PlanMappingShape) -> [String] {
        mapping.keys.flatMap { [$0.name] + keys(of: $0.shape) }
    }

    private static func keys(of shape: PlanShape) -> [String] {
        switch shape {
        case .mapping(let mapping): keys(of: mapping)
        case .list(let element): keys(of: element)
        case .text, .number, .counts: []
        }
    }

    /// What an independent validator holds against a plan by our schema; empty for nothing.
    private static func schemaObjections(to plan: String) throws -> String {
        let script = """
            import json, sys, yaml, jsonschema
            schema = json.loads(sys.argv[1])
            plan = json.loads(json.dumps(yaml.safe_load(sys.stdin.buffer.read()), default=str))
            jsonschema.Draft202012Validator.check_schema(schema)
            for error in jsonschema.Draft202012Validator(schema).iter_errors(plan): print(error.json_path, error.message)
            """
        let schema = String(decoding: try PlanSchema.json(in: .english), as: UTF8.self)
        return try Judge.python(script, schema).verdict(on: Data(plan.utf8)).text
    }
}

extension PlanDraft {
    /// The words that mean something where only they do.
    fileprivate mutating func useKnownWords() {
        for part in parts.indices {
            for topic in parts[part].topics.indices { parts[part].topics[topic].method = "role-play" }
        }
        for index in objectives.indices { objectives[index].level = "应用" }
        for index in review.indices { review[index].severity = "advice" }
        gradebook?.retakes = "latest"
        gradebook?.excused = "leaves-out"
        gradebook?.rounding = "half-up"
    }
}
