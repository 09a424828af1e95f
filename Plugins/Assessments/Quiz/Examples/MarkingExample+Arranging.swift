import CadreKit

extension MarkingExample {
    /// Orders and matchings.
    static let arranging = [
        MarkingExample(
            LocalizedText(en: "gives all the points for the right order", zhHans: "顺序完全正确得满分"),
            item: steps, answer: .order(["plan", "do", "check", "act"]), .earns(3)),
        MarkingExample(
            LocalizedText(
                en: "gives two thirds when two of four neighbours changed places",
                zhHans: "四步中相邻两步颠倒得三分之二"),
            item: steps, answer: .order(["do", "plan", "check", "act"]), .earns(2)),
        MarkingExample(
            LocalizedText(en: "gives nothing for the order reversed", zhHans: "顺序完全颠倒不得分"),
            item: steps, answer: .order(["act", "check", "do", "plan"]), .earns(0)),
        MarkingExample(
            LocalizedText(en: "refuses an order that is not whole", zhHans: "拒绝缺项或重复的排序"),
            item: steps, answer: .order(["plan", "plan", "do", "check"]),
            .refused(.incompleteOrder("steps", missing: ["act"], repeated: ["plan"]))),
        MarkingExample(
            LocalizedText(en: "gives a third for one of three matches", zhHans: "三项配对一项得三分之一"),
            item: animals, answer: .pairs(["cow": "calf", "dog": "foal", "horse": "puppy"]),
            .earns(Points(thousandths: 333))),
        MarkingExample(
            LocalizedText(en: "takes a prompt left out for a wrong match", zhHans: "未配对的项按配错处理"),
            item: animals, answer: .pairs(["cow": "calf", "dog": "puppy"]), .earns(Points(thousandths: 667))),
        MarkingExample(
            LocalizedText(en: "refuses a prompt that is not asked", zhHans: "拒绝不存在的待配对项"),
            item: animals, answer: .pairs(["cat": "calf"]),
            .refused(.unknownPrompt("animals", "cat", known: ["cow", "dog", "horse"]))),
    ]

    private static let steps = Item.ordering(
        "steps", points: 3,
        LocalizedText(en: "Put the steps of the improvement cycle in order.", zhHans: "请按顺序排列改进循环的步骤。"),
        inOrder: [
            AnswerOption("plan", LocalizedText(en: "Plan", zhHans: "计划")),
            AnswerOption("do", LocalizedText(en: "Do", zhHans: "执行")),
            AnswerOption("check", LocalizedText(en: "Check", zhHans: "检查")),
            AnswerOption("act", LocalizedText(en: "Act", zhHans: "处理")),
        ])

    private static let animals = Item.matching(
        "animals", LocalizedText(en: "Match each animal with its young.", zhHans: "请将动物与其幼崽配对。"),
        prompts: [
            AnswerOption("cow", LocalizedText(en: "cow", zhHans: "牛")),
            AnswerOption("dog", LocalizedText(en: "dog", zhHans: "狗")),
            AnswerOption("horse", LocalizedText(en: "horse", zhHans: "马")),
        ],
        targets: [
            AnswerOption("calf", LocalizedText(en: "calf", zhHans: "牛犊")),
            AnswerOption("foal", LocalizedText(en: "foal", zhHans: "马驹")),
            AnswerOption("puppy", LocalizedText(en: "puppy", zhHans: "小狗")),
        ],
        pairs: ["cow": "calf", "dog": "puppy", "horse": "foal"])
}
