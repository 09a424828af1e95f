import CadreKit

extension TeamManagement {
    static let books: [FurtherReading] = [
        FurtherReading(
            LocalizedText(en: "The Wisdom of Teams", zhHans: "团队的智慧"),
            by: "Jon R. Katzenbach, Douglas K. Smith",
            1993,
            reason: LocalizedText(
                en: "On when a group should become a team, and when it need not.",
                zhHans: "讲清什么时候该把一群人带成团队，什么时候不必。")),
        FurtherReading(
            LocalizedText(en: "The Five Dysfunctions of a Team", zhHans: "团队协作的五大障碍"), by: "Patrick Lencioni",
            2002,
            reason: LocalizedText(
                en: "A story that managers read in an evening; good on conflicts that nobody names.",
                zhHans: "一个晚上读得完的管理故事，写透了没人说破的冲突。")),
        FurtherReading(
            LocalizedText(en: "The Fearless Organization", zhHans: "无畏的组织"), by: "Amy C. Edmondson", 2018,
            reason: LocalizedText(
                en:
                    "Why people keep quiet about what they see, and what a leader’s first sentence can change.",
                zhHans: "人为什么看见了也不说，主管的第一句话能改变什么。")),
        FurtherReading(
            LocalizedText(en: "The Progress Principle", zhHans: "激发内驱力"),
            by: "Teresa Amabile, Steven Kramer", 2011,
            reason: LocalizedText(
                en:
                    "What moves people from day to day, from their own diaries: small progress in work that matters.",
                zhHans: "从员工日记里看什么让人天天有劲：在有意义的事上一点点往前走。")),
        FurtherReading(
            LocalizedText(en: "Thinking in Systems", zhHans: "系统之美"), by: "Donella H. Meadows", 2008,
            reason: LocalizedText(
                en: "Helps to tell a cause from a symptom before the remedy is chosen.",
                zhHans: "帮你在开方子之前分清病根和症状。")),
    ]
}
