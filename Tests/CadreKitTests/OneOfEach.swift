import CadreKit

extension Form {
    /// A form with one question of each response format.
    static let oneOfEach = Paper(
        of: AssessmentDefinition(
            id: "post-test", kind: "quiz", title: LocalizedText(en: "Post-test", zhHans: "训后测试"),
            stage: .postTest, items: []),
        seed: 1,
        items: [
            item("one", .choice(options: options("a", "b", "c"))),
            item("some", .choices(options: options("a", "b", "c"))),
            item("statement", .choice(options: options("true", "false"))),
            item("share", .number(unit: nil)),
            item("word", .text),
            item("steps", .order(options: options("a", "b", "c"))),
            item("matches", .pairs(prompts: options("p1", "p2"), targets: options("t1", "t2"))),
            item(
                "level", .rating(levels: [0, 1, 2].map { RatingLevel($0, LocalizedText(asTyped: "\($0)")) })),
            item(
                "blanks",
                .gaps([
                    Gap("who", .choice(options: options("a", "b"))), Gap("many", .number(unit: nil)),
                    Gap("what", .text),
                ])),
            item("why", .essay),
        ]
    ).form

    func question(_ id: ItemID) -> Question? { questions.first { $0.item == id } }

    private static func item(_ id: ItemID, _ response: ResponseFormat) -> Item {
        Item(id: id, prompt: LocalizedText(asTyped: id.text), points: 1, response: response, key: nil)
    }

    private static func options(_ ids: OptionID...) -> [AnswerOption] {
        ids.map { AnswerOption($0, LocalizedText(asTyped: $0.text)) }
    }
}
