import CadreKit

extension DealerManagement {
    static let books: [FurtherReading] = [
        FurtherReading(
            LocalizedText(en: "The Loyalty Effect", zhHans: "忠诚的价值"), by: "Frederick F. Reichheld", 1996,
            reason: LocalizedText(
                en: """
                    Why keeping partners and customers pays, worked out in figures, and why \
                    satisfaction alone does not hold them.
                    """,
                zhHans: "用数字讲清留住伙伴和客户为什么划算，为什么光“满意”留不住人。")),
        FurtherReading(
            LocalizedText(en: "Exit, Voice, and Loyalty", zhHans: "退出、呼吁与忠诚"), by: "Albert O. Hirschman",
            1970,
            reason: LocalizedText(
                en: """
                    A slim classic on why those who complain are often the loyal ones, and what \
                    follows when nobody answers.
                    """,
                zhHans: "薄薄一本经典：为什么爱抱怨的往往是忠诚的人，没人理会又会怎样。")),
        FurtherReading(
            LocalizedText(en: "The Evolution of Cooperation", zhHans: "合作的进化"), by: "Robert Axelrod", 1984,
            reason: LocalizedText(
                en: """
                    What makes two self-interested parties work together over many rounds: for whoever \
                    liked the game of four seasons.
                    """,
                zhHans: """
                    两个各为自己打算的人，怎样在一轮轮往来中走到合作：喜欢“四个季度”那个游戏的，接着读这本。
                    """)),
        FurtherReading(
            LocalizedText(en: "Getting to Yes", zhHans: "谈判力"), by: "Roger Fisher, William Ury", 1981,
            reason: LocalizedText(
                en: """
                    Interests before positions: the background to the third and fourth step of a \
                    difficult talk.
                    """,
                zhHans: "先谈利益，后谈立场：难谈的话，第三、第四步的道理都在里面。")),
        FurtherReading(
            LocalizedText(en: "Difficult Conversations", zhHans: "高难度谈话"),
            by: "Douglas Stone, Bruce Patton, Sheila Heen", 1999,
            reason: LocalizedText(
                en: "On naming one’s own contribution first, with many sentences to borrow.",
                zhHans: "讲怎么先认自己那一份，可以借用的句子很多。")),
        FurtherReading(
            LocalizedText(
                en: "The Commitment-Trust Theory of Relationship Marketing",
                zhHans: "The Commitment-Trust Theory of Relationship Marketing（关系营销的承诺—信任理论）"),
            by: "Robert M. Morgan, Shelby D. Hunt", 1994,
            reason: LocalizedText(
                en: """
                    The article in the Journal of Marketing that showed, with data from dealers, \
                    why commitment and trust carry a trading relationship.
                    """,
                zhHans: """
                    发表在 Journal of Marketing 上的论文，用经销商的数据说明：\
                    撑住买卖关系的是承诺和信任。
                    """)),
    ]
}
