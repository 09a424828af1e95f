import CadreKit

extension InterpersonalCommunication {
    /// Books for the evening after the course.
    static let books: [FurtherReading] = [
        FurtherReading(
            LocalizedText(
                en: "Difficult Conversations: How to Discuss What Matters Most",
                zhHans: "高难度谈话"),
            by: "Douglas Stone, Bruce Patton, Sheila Heen", 1999,
            reason: LocalizedText(
                en: """
                    Shows the three conversations hidden in every difficult one: about what \
                    happened, about feelings, and about oneself.
                    """,
                zhHans: "讲透一场难谈的话里藏着三场：谈事实、谈感受、谈自己。")),
        FurtherReading(
            LocalizedText(
                en: "Crucial Conversations: Tools for Talking When Stakes Are High",
                zhHans: "关键对话"),
            by: "Kerry Patterson, Joseph Grenny, Ron McMillan, Al Switzler", 2002,
            reason: LocalizedText(
                en: """
                    For the moment at which the other falls silent or attacks, and for getting back \
                    to the matter.
                    """,
                zhHans: "对方不说话或者翻脸的时候怎么办，怎么把话拉回来。")),
        FurtherReading(
            LocalizedText(
                en: "Nonviolent Communication: A Language of Compassion",
                zhHans: "非暴力沟通"),
            by: "Marshall B. Rosenberg", 1999,
            reason: LocalizedText(
                en: """
                    The most patient training in telling an observation from a judgement, and a \
                    feeling from an accusation.
                    """,
                zhHans: "把观察和评价、感受和指责分开来，这本书练得最细。")),
        FurtherReading(
            LocalizedText(
                en: "Getting to Yes: Negotiating Agreement Without Giving In",
                zhHans: "谈判力"),
            by: "Roger Fisher, William Ury", 1981,
            reason: LocalizedText(
                en: """
                    The source of positions and interests, useful between two members of staff as \
                    well as with a client.
                    """,
                zhHans: "立场与需求的区分就出自这里，调解下属、面对客户都用得上。")),
        FurtherReading(
            LocalizedText(en: "Managing Your Boss", zhHans: "管理你的上司"),
            by: "John J. Gabarro, John P. Kotter", 1980,
            reason: LocalizedText(
                en: """
                    A short article from the Harvard Business Review on what a superior needs to \
                    know and how to find out what kind of reader or listener he is.
                    """,
                zhHans: "《哈佛商业评论》上的一篇短文：上级需要知道什么，怎么摸清他爱看还是爱听。")),
        FurtherReading(
            LocalizedText(en: "High Output Management", zhHans: "格鲁夫给经理人的第一课"),
            by: "Andrew S. Grove", 1983,
            reason: LocalizedText(
                en: """
                    An engineer explains one-to-ones, meetings and delegation by output; written as \
                    if for this audience.
                    """,
                zhHans: "一位工程师出身的总裁，用产出来讲一对一、开会和授权，像是专为各位写的。")),
        FurtherReading(
            LocalizedText(en: "The Effective Executive", zhHans: "卓有成效的管理者"),
            by: "Peter F. Drucker", 1967,
            reason: LocalizedText(
                en: """
                    Its chapter on knowing thy time is still the best reason for writing down one’s \
                    own week.
                    """,
                zhHans: "“掌握自己的时间”那一章，至今仍是动手记一周时间的最好理由。")),
    ]
}
